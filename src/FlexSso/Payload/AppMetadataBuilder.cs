using System.ComponentModel;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Builds the <c>app_metadata</c> of one user; called by generated code. A value that is null is left out: the Action then clears the
/// attribute on the worker.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AppMetadataBuilder
{
    private readonly JsonWriter _json;

    /// <summary>Starts with the roles.</summary>
    /// <exception cref="ArgumentException"><paramref name="roles"/> is null or empty: Flex refuses a user without a role.</exception>
    public AppMetadataBuilder(IReadOnlyList<FlexRole> roles)
    {
        if (roles is null || roles.Count == 0)
            throw new ArgumentException("A Flex user needs at least one role.", nameof(roles));
        _json = AppMetadataJson.Begin(roles);
    }

    /// <summary>Adds a string.</summary>
    public void Add(string key, string? value)
    {
        if (value is not null)
            _json.Name(key).String(value);
    }

    /// <summary>Adds a boolean.</summary>
    public void Add(string key, bool? value)
    {
        if (value is not null)
            _json.Name(key).Boolean(value.Value);
    }

    /// <summary>Adds an integer.</summary>
    public void Add(string key, int? value)
    {
        if (value is not null)
            _json.Name(key).Number(value.Value);
    }

    /// <summary>Adds an array of strings.</summary>
    /// <exception cref="ArgumentException">
    /// An element is null, empty or holds a comma. Flex takes an array as one comma-separated text and knows no escape, so such an
    /// element would arrive as other elements.
    /// </exception>
    public void Add(string key, IEnumerable<string?>? values)
    {
        if (values is null)
            return;
        _json.Name(key).BeginArray();
        foreach (string? value in values)
        {
            if (string.IsNullOrEmpty(value) || value!.IndexOf(',') >= 0)
                throw new ArgumentException(
                    $"The array '{key}' holds the element '{value}'; Flex separates elements by commas, so an element must be a non-empty text without a comma.",
                    nameof(values)
                );
            _json.String(value);
        }
        _json.EndArray();
    }

    /// <summary>Adds an array of booleans.</summary>
    public void Add(string key, IEnumerable<bool>? values)
    {
        if (values is null)
            return;
        _json.Name(key).BeginArray();
        foreach (bool value in values)
            _json.Boolean(value);
        _json.EndArray();
    }

    /// <summary>Adds an array of integers.</summary>
    public void Add(string key, IEnumerable<int>? values)
    {
        if (values is null)
            return;
        _json.Name(key).BeginArray();
        foreach (int value in values)
            _json.Number(value);
        _json.EndArray();
    }

    /// <summary>The JSON text; the builder is used up.</summary>
    public string ToJson() => AppMetadataJson.End(_json);
}
