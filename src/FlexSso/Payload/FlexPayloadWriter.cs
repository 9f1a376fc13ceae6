using System.ComponentModel;
using System.Text;
using FlexSso.Attributes;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Writes the declared attributes of one payload. Generated code calls it; see <see cref="IFlexPayload.WriteAttributes"/>. A value that is
/// null is left out. The Action then sends the initial value of the member; without one it clears a text or a list of texts on the worker, and
/// leaves everything else there, and <c>contact_uri</c>, as it is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexPayloadWriter
{
    private readonly Utf8JsonBuffer _json;

    internal FlexPayloadWriter(Utf8JsonBuffer json) => _json = json;

    /// <summary>Adds a string.</summary>
    /// <exception cref="ArgumentException">The value has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
    public void Add(FlexPayloadKey key, string? value)
    {
        if (value is null)
            return;
        _json.Raw(key.Fragment);
        int start = _json.Length;
        _json.String(value);
        CheckSize(key, start);
    }

    /// <summary>Adds a boolean.</summary>
    public void Add(FlexPayloadKey key, bool value)
    {
        _json.Raw(key.Fragment);
        _json.Boolean(value);
    }

    /// <summary>Adds a boolean.</summary>
    public void Add(FlexPayloadKey key, bool? value)
    {
        if (value is not null)
            Add(key, value.Value);
    }

    /// <summary>Adds an integer.</summary>
    public void Add(FlexPayloadKey key, int value)
    {
        _json.Raw(key.Fragment);
        _json.Number(value);
    }

    /// <summary>Adds an integer.</summary>
    public void Add(FlexPayloadKey key, int? value)
    {
        if (value is not null)
            Add(key, value.Value);
    }

    /// <summary>Adds an array of strings.</summary>
    /// <exception cref="ArgumentException">
    /// An element is null, empty or holds a comma: Flex takes an array as one text with commas and knows no escape, so such an element would
    /// arrive as other elements. Or the elements and their commas have more than the 2048 bytes that Auth0 takes for a SAML attribute.
    /// </exception>
    public void Add(FlexPayloadKey key, IEnumerable<string?>? values) =>
        AddArray(key, values, static (json, key, value) => json.String(Element(key, value)));

    /// <summary>Adds an array of booleans.</summary>
    /// <exception cref="ArgumentException">The array has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
    public void Add(FlexPayloadKey key, IEnumerable<bool>? values) => AddArray(key, values, static (json, _, value) => json.Boolean(value));

    /// <summary>Adds an array of integers.</summary>
    /// <exception cref="ArgumentException">The array has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
    public void Add(FlexPayloadKey key, IEnumerable<int>? values) => AddArray(key, values, static (json, _, value) => json.Number(value));

    private void AddArray<T>(FlexPayloadKey key, IEnumerable<T>? values, Action<Utf8JsonBuffer, FlexPayloadKey, T> add)
    {
        if (values is null)
            return;
        _json.Raw(key.Fragment);
        int start = _json.Length;
        _json.Raw('[');
        // An import writes very many lists: an index needs no enumerator on the heap.
        IReadOnlyList<T> list = values as IReadOnlyList<T> ?? [.. values];
        for (int i = 0; i < list.Count; i++)
        {
            if (i > 0)
                _json.Raw(',');
            add(_json, key, list[i]);
        }
        _json.Raw(']');
        CheckSize(key, start);
    }

    private static string Element(FlexPayloadKey key, string? value) =>
        string.IsNullOrEmpty(value) || value!.IndexOf(',') >= 0
            ? throw new ArgumentException(
                $"The array '{key.Name}' holds the element '{value}'; Flex separates elements by commas, so an element must be a non-empty text without a comma."
            )
            : value;

    // A value is never shorter as JSON than as a SAML attribute, so most values need no counting.
    private void CheckSize(FlexPayloadKey key, int start)
    {
        if (_json.Length - start <= SamlValue.MaxBytes)
            return;
        int bytes = SamlBytesOf(Encoding.UTF8.GetString(_json.Bytes, start, _json.Length - start));
        if (bytes > SamlValue.MaxBytes)
            throw new ArgumentException(SamlValue.TooLong(key.Name, bytes) + ".");
    }

    private static int SamlBytesOf(string json)
    {
        JsonReader reader = new(json);
        int bytes = 0;
        int items = 0;
        while (reader.Read() is not (JsonToken.End or JsonToken.Error))
        {
            if (reader.Token is JsonToken.BeginArray or JsonToken.EndArray)
                continue;
            items++;
            bytes += reader.Token == JsonToken.String ? SamlValue.BytesOf(reader.Text) : reader.End - reader.Start;
        }
        return bytes + Math.Max(items - 1, 0);
    }
}
