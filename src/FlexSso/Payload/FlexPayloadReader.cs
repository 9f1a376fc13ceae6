using System.ComponentModel;

namespace FlexSso;

/// <summary>The values of one parsed payload, for the constructor that generated code has for it.</summary>
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

    /// <summary>The roles.</summary>
    public IReadOnlyList<FlexRole> Roles { get; }

    /// <summary>What <see cref="IFlexPayload.UnknownFlexMembers"/> becomes.</summary>
    public FlexJsonMembers UnknownFlexMembers { get; }

    /// <summary>What <see cref="IFlexPayload.OtherAppMetadata"/> becomes.</summary>
    public FlexJsonMembers OtherAppMetadata { get; }

    /// <summary>Parses an <c>app_metadata</c> object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="rolesIfNone">The roles of a user who has none; null when that is a problem.</param>
    /// <param name="keys">The declared fields.</param>
    /// <param name="create">Makes the payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FlexPayloadResult<T> ParseAppMetadata<T>(
        string json,
        IReadOnlyList<FlexRole>? rolesIfNone,
        FlexPayloadKey[] keys,
        Func<FlexPayloadReader, T> create
    )
        where T : class => Create(new PayloadParser(json, keys, rolesIfNone), create, static parser => parser.ParseAppMetadata());

    /// <summary>Parses a user as the Management API returns one.</summary>
    /// <param name="json">The user.</param>
    /// <param name="rolesIfNone">The roles of a user who has none; null when that is a problem.</param>
    /// <param name="keys">The declared fields.</param>
    /// <param name="create">Makes the payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static FlexPayloadResult<T> ParseUser<T>(
        string json,
        IReadOnlyList<FlexRole>? rolesIfNone,
        FlexPayloadKey[] keys,
        Func<FlexPayloadReader, T> create
    )
        where T : class => Create(new PayloadParser(json, keys, rolesIfNone), create, static parser => parser.ParseUser());

    /// <summary>What a member has to be set to.</summary>
    /// <returns>False when the field is absent and the member keeps what its initializer gave it.</returns>
    public bool TryGet<T>(FlexPayloadKey key, out T? value)
    {
        if (_values.TryGetValue(key.Name, out object? found))
        {
            value = (T)found;
            return true;
        }
        value = default;
        return key.IsNullable;
    }

    private static FlexPayloadResult<T> Create<T>(
        PayloadParser parser,
        Func<FlexPayloadReader, T> create,
        Func<PayloadParser, FlexPayloadReader?> parse
    )
        where T : class => new(parse(parser) is { } reader ? create(reader) : null, parser.Problems);
}
