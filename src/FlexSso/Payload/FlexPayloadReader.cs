using System.ComponentModel;

namespace FlexSso;

/// <summary>The values of one payload that was read. The generated constructor takes them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexPayloadReader
{
    private readonly Dictionary<string, object> _values;

    internal FlexPayloadReader(
        IReadOnlyList<FlexRole> roles,
        Dictionary<string, object> values,
        FlexJsonMembers unknownFlexMembers,
        FlexJsonMembers otherAppMetadata
    )
    {
        Roles = roles;
        _values = values;
        UnknownFlexMembers = unknownFlexMembers;
        OtherAppMetadata = otherAppMetadata;
    }

    /// <summary>The value of <see cref="IFlexPayload.Roles"/>.</summary>
    public IReadOnlyList<FlexRole> Roles { get; }

    /// <summary>The value of <see cref="IFlexPayload.UnknownFlexMembers"/>.</summary>
    public FlexJsonMembers UnknownFlexMembers { get; }

    /// <summary>The value of <see cref="IFlexPayload.OtherAppMetadata"/>.</summary>
    public FlexJsonMembers OtherAppMetadata { get; }

    /// <summary>Reads an <c>app_metadata</c> object.</summary>
    /// <param name="json">The JSON text of the object.</param>
    /// <param name="rolesIfNone">The roles of a user who has none; null when that is a problem.</param>
    /// <param name="keys">The declared fields.</param>
    /// <param name="create">Creates the payload from the values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FlexPayloadResult<T> ParseAppMetadata<T>(
        string json,
        IReadOnlyList<FlexRole>? rolesIfNone,
        FlexPayloadKey[] keys,
        Func<FlexPayloadReader, T> create
    )
        where T : class => Create(new PayloadParser(json, keys, rolesIfNone), create, static parser => parser.ParseAppMetadata());

    /// <summary>Reads a user as the Management API returns one.</summary>
    /// <param name="json">The JSON text of the user.</param>
    /// <param name="rolesIfNone">The roles of a user who has none; null when that is a problem.</param>
    /// <param name="keys">The declared fields.</param>
    /// <param name="create">Creates the payload from the values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FlexPayloadResult<T> ParseUser<T>(
        string json,
        IReadOnlyList<FlexRole>? rolesIfNone,
        FlexPayloadKey[] keys,
        Func<FlexPayloadReader, T> create
    )
        where T : class => Create(new PayloadParser(json, keys, rolesIfNone), create, static parser => parser.ParseUser());

    /// <summary>Gets the value of a member.</summary>
    /// <param name="key">The field that the member declares.</param>
    /// <param name="value">The value to assign.</param>
    /// <returns>False when the field is absent or null, so that the member keeps the value of its initializer, as the Action sends it.</returns>
    public bool TryGet<T>(FlexPayloadKey key, out T? value)
    {
        if (_values.TryGetValue(key.Name, out object? found))
        {
            value = (T)found;
            return true;
        }
        value = default;
        return false;
    }

    private static FlexPayloadResult<T> Create<T>(
        PayloadParser parser,
        Func<FlexPayloadReader, T> create,
        Func<PayloadParser, FlexPayloadReader?> parse
    )
        where T : class => new(parse(parser) is { } reader ? create(reader) : null, parser.Problems);
}
