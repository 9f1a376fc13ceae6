using System.ComponentModel;
using System.Text;
using FlexSso.Attributes;
using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>
/// Writes payloads as JSON, straight as UTF-8; called by generated code. A value that is null is left out: the Action then clears the
/// attribute on the worker.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexPayloadWriter
{
    private static readonly byte[] AppMetadataName = Encoding.ASCII.GetBytes("{\"app_metadata\":");
    private static readonly byte[] FlexName = Encoding.ASCII.GetBytes("{\"flex\":");
    private static readonly byte[] RolesName = Encoding.ASCII.GetBytes("{\"roles\":[");
    private static readonly byte[][] Roles = Array.ConvertAll(FlexRoleNames.All, static name => Encoding.ASCII.GetBytes($"\"{name}\""));

    private readonly Utf8JsonBuffer _json;

    internal FlexPayloadWriter(Utf8JsonBuffer json) => _json = json;

    /// <summary>The <c>flex</c> object alone, compact.</summary>
    public static string ToFlexJson(IFlexPayload payload) => ToText(payload, static (writer, value) => writer.Flex(value));

    /// <summary>The body of <c>PATCH /api/v2/users/{id}</c>, compact.</summary>
    public static string ToUserPatchJson(IFlexPayload payload) =>
        ToText(
            payload,
            static (writer, value) =>
            {
                writer._json.Raw(AppMetadataName);
                writer._json.Raw(FlexName);
                writer.Flex(value);
                writer._json.Raw('}');
                writer._json.Raw('}');
            }
        );

    /// <summary>The whole <c>app_metadata</c>, indented, with <c>\n</c> at its end.</summary>
    public static string ToAppMetadataJson(IFlexPayload payload) =>
        JsonCopy.Indented(ToText(payload, static (writer, value) => writer.AppMetadata(value)));

    /// <summary>Adds a string.</summary>
    /// <exception cref="ArgumentException">It has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
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
    /// An element is null, empty or holds a comma. Flex takes an array as one comma-separated text and knows no escape, so such an
    /// element would arrive as other elements. Or all elements with their commas have more than the 2048 bytes that Auth0 takes for a SAML
    /// attribute.
    /// </exception>
    public void Add(FlexPayloadKey key, IEnumerable<string?>? values)
    {
        if (values is null)
            return;
        _json.Raw(key.Fragment);
        int start = _json.Length;
        _json.Raw('[');
        bool isFirst = true;
        if (values is string?[] array)
        {
            foreach (string? value in array)
                AddElement(key, value, ref isFirst);
        }
        else if (values is List<string?> list)
        {
            foreach (string? value in list)
                AddElement(key, value, ref isFirst);
        }
        else
        {
            foreach (string? value in values)
                AddElement(key, value, ref isFirst);
        }
        _json.Raw(']');
        CheckSize(key, start);
    }

    /// <summary>Adds an array of booleans.</summary>
    /// <exception cref="ArgumentException">It has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
    public void Add(FlexPayloadKey key, IEnumerable<bool>? values)
    {
        if (values is null)
            return;
        _json.Raw(key.Fragment);
        int start = _json.Length;
        _json.Raw('[');
        bool isFirst = true;
        // An array is by far the most frequent, and faster than through its interface.
        if (values is bool[] array)
        {
            foreach (bool value in array)
            {
                Separate(ref isFirst);
                _json.Boolean(value);
            }
        }
        else
        {
            foreach (bool value in values)
            {
                Separate(ref isFirst);
                _json.Boolean(value);
            }
        }
        _json.Raw(']');
        CheckSize(key, start);
    }

    /// <summary>Adds an array of integers.</summary>
    /// <exception cref="ArgumentException">It has more than the 2048 bytes that Auth0 takes for a SAML attribute.</exception>
    public void Add(FlexPayloadKey key, IEnumerable<int>? values)
    {
        if (values is null)
            return;
        _json.Raw(key.Fragment);
        int start = _json.Length;
        _json.Raw('[');
        bool isFirst = true;
        // An array is by far the most frequent, and faster than through its interface.
        if (values is int[] array)
        {
            foreach (int value in array)
            {
                Separate(ref isFirst);
                _json.Number(value);
            }
        }
        else
        {
            foreach (int value in values)
            {
                Separate(ref isFirst);
                _json.Number(value);
            }
        }
        _json.Raw(']');
        CheckSize(key, start);
    }

    /// <summary>Writes the whole <c>app_metadata</c> object.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="user">Whose it is, when that is known: the worker has an e-mail and a name too.</param>
    internal void AppMetadata(IFlexPayload payload, FlexImportUser? user = null)
    {
        _json.Raw(FlexName);
        Flex(payload, user);
        AddMembers(payload.OtherAppMetadata);
        _json.Raw('}');
    }

    private void Flex(IFlexPayload payload, FlexImportUser? user = null)
    {
        int start = _json.Length;
        _json.Raw(RolesName);
        AddRoles(payload.Roles);
        _json.Raw(']');
        payload.WriteAttributes(this);
        // In nearly every user there are fewer bytes than characters allowed, and nothing has to be counted.
        if (_json.Length - start + WorkerLimit.ProfileBound(user) >= WorkerLimit.MaxLength)
            CheckWorker(start, user);
        AddMembers(payload.UnknownFlexMembers);
        _json.Raw('}');
    }

    private void AddRoles(IReadOnlyList<FlexRole> roles)
    {
        bool isFirst = true;
        if (roles is FlexRoleList list)
        {
            foreach (FlexRole role in list.Array)
                AddRole(role, ref isFirst);
        }
        else if (roles is not null)
        {
            foreach (FlexRole role in roles)
                AddRole(role, ref isFirst);
        }
        if (isFirst)
            throw new ArgumentException("A Flex user needs at least one role.");
    }

    private void AddRole(FlexRole role, ref bool isFirst)
    {
        Separate(ref isFirst);
        if (!FlexRoleNames.IsDefined(role))
            _ = FlexRoles.ToName(role);
        _json.Raw(Roles[(int)role]);
    }

    private void AddElement(FlexPayloadKey key, string? value, ref bool isFirst)
    {
        if (string.IsNullOrEmpty(value) || value!.IndexOf(',') >= 0)
            throw new ArgumentException(
                $"The array '{key.Name}' holds the element '{value}'; Flex separates elements by commas, so an element must be a non-empty text without a comma."
            );
        Separate(ref isFirst);
        _json.String(value);
    }

    // As JSON a value is never shorter than as SAML attribute, so most of them need no counting.
    private void CheckSize(FlexPayloadKey key, int start)
    {
        if (_json.Length - start > SamlValue.MaxBytes)
            Count(key, start);
    }

    private void Count(FlexPayloadKey key, int start)
    {
        JsonReader reader = new(TextFrom(start));
        int bytes = 0;
        int items = 0;
        while (reader.Read() is not (JsonToken.End or JsonToken.Error))
        {
            if (reader.Token is JsonToken.BeginArray or JsonToken.EndArray)
                continue;
            items++;
            bytes += reader.Token == JsonToken.String ? SamlValue.BytesOf(reader.Text) : reader.End - reader.Start;
        }
        bytes += Math.Max(items - 1, 0);
        if (bytes > SamlValue.MaxBytes)
            throw new ArgumentException(SamlValue.TooLong(key.Name, bytes) + ".");
    }

    private void CheckWorker(int start, FlexImportUser? user)
    {
        int length = WorkerLimit.LengthOf(TextFrom(start) + "}", user);
        if (length > WorkerLimit.MaxLength)
            throw new ArgumentException(WorkerLimit.Message(length) + ".");
    }

    private string TextFrom(int start) => Encoding.UTF8.GetString(_json.Bytes, start, _json.Length - start);

    private void AddMembers(FlexJsonMembers members)
    {
        if (members is null || members.Count == 0)
            return;
        foreach (KeyValuePair<string, string> member in members)
        {
            _json.Raw(',');
            _json.String(member.Key);
            _json.Raw(':');
            _json.Raw(member.Value);
        }
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
            _json.Raw(',');
        isFirst = false;
    }

    private static string ToText(IFlexPayload payload, Action<FlexPayloadWriter, IFlexPayload> write)
    {
        if (payload is null)
            throw new ArgumentNullException(nameof(payload));
        Utf8JsonBuffer json = new(1024);
        try
        {
            write(new FlexPayloadWriter(json), payload);
            return json.ToString();
        }
        finally
        {
            json.Release();
        }
    }
}
