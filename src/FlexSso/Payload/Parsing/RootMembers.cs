using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>
/// Tells the level of a JSON object by its outermost members: a user, an <c>app_metadata</c> object, a list or an error that a request returned, or a
/// <c>flex</c> object.
/// </summary>
internal sealed class RootMembers
{
    // A user has them, and Auth0 takes none of these names in app_metadata (Auth0, "Bulk User Import Schema", "Metadata Field Names and Data Types").
    private static readonly string[] AccountNames =
    [
        "user_id",
        "identities",
        "email",
        "email_verified",
        "blocked",
        "created_at",
        "updated_at",
    ];

    // GET /api/v2/users/{id} returns them for every user (Auth0, "Normalized User Profile Schema", fields that are always generated, and "Get a User").
    private static readonly string[] WholeNames = ["user_id", "identities", "created_at", "updated_at", "name", "nickname", "picture"];

    private static readonly string[] PageNames = ["start", "limit", "length", "total", "next"];

    // Of the Management API, of OAuth (RFC 6749), of a problem document (RFC 9457) and of gateways before them.
    private static readonly string[] ErrorNames =
    [
        "code",
        "description",
        "detail",
        "details",
        "error",
        "errorCode",
        "error_code",
        "error_description",
        "error_uri",
        "errors",
        "instance",
        "message",
        "name",
        "path",
        "requestId",
        "request_id",
        "status",
        "statusCode",
        "timestamp",
        "title",
        "traceId",
        "type",
    ];

    private readonly Dictionary<string, JsonToken> _members = new(StringComparer.Ordinal);
    private bool _hasFlexRole;
    private bool _hasUsers;
    private bool _hasNoUsers;
    private bool _hasErrorStatus;

    private RootMembers() { }

    /// <summary>The members of <c>app_metadata</c>; null when that is no object.</summary>
    public RootMembers? AppMetadata { get; private set; }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Whether that member is there with a value. Null shows no more than an absent member: Auth0 keeps none.</summary>
    public bool HasValue(string name) => _members.TryGetValue(name, out JsonToken value) && value != JsonToken.Null;

    /// <summary>Whether <c>app_metadata</c> is an object or null, as in a user. Another application may keep a text or a number under that name.</summary>
    public bool HasAppMetadata =>
        _members.TryGetValue("app_metadata", out JsonToken value) && value is JsonToken.BeginObject or JsonToken.Null;

    /// <summary>A member that only a user has.</summary>
    public bool HasAccount => Array.Exists(AccountNames, Has);

    /// <summary><c>flex</c> or <c>app_metadata</c> under any name but <c>app_metadata</c>.</summary>
    public bool HasOtherName => _members.Keys.Any(static name => name != "app_metadata" && HiddenUser.IsName(name));

    /// <summary>
    /// All that <c>GET /api/v2/users/{id}</c> always returns without <c>fields</c>. Only then an absent <c>app_metadata</c> means that there is none.
    /// </summary>
    public bool IsWholeUser => Array.TrueForAll(WholeNames, Has);

    /// <summary>The body of an answer with an error: its status, or a message and nothing that is not part of such a body.</summary>
    public bool IsError => _hasErrorStatus || ((Has("error") || Has("errors") || Has("message")) && HasOnly(ErrorNames));

    /// <summary>A page of users, or of the members of an organization; also an empty one.</summary>
    public bool IsPage =>
        _hasUsers || (_hasNoUsers && _members.Count == 1) || ((IsList("users") || IsList("members")) && Array.Exists(PageNames, Has));

    /// <summary>The members of a <c>flex</c> object: a list with a Flex role, or a list of roles and declared fields and nothing else.</summary>
    public bool IsFlex(FlexPayloadKey[] keys) =>
        _hasFlexRole
        || (
            _members.Keys.All(name => name == "roles" || IsField(name, keys))
            && (IsList("roles") || _members.Keys.Any(name => IsField(name, keys)))
        );

    /// <summary>Reads the object at the reader; null when the text is not JSON.</summary>
    public static RootMembers? Read(JsonReader reader)
    {
        RootMembers members = new();
        while (reader.Read() == JsonToken.Name)
        {
            string name = reader.Text;
            members._members[name] = reader.Read();
            int start = reader.Start;
            reader.Skip();
            if (reader.Token == JsonToken.Error)
                return null;
            if (name == "app_metadata" && reader.Token == JsonToken.EndObject)
                members.AppMetadata = ReadText(reader.RawFrom(start));
            else if (name == "roles")
                members._hasFlexRole = HasFlexRole(new JsonReader(reader.RawFrom(start)));
            else if (name is "users" or "members")
                members.ReadUsers(new JsonReader(reader.RawFrom(start)));
            else if (name is "status" or "statusCode" && reader.Token == JsonToken.Number)
                members._hasErrorStatus |= reader.Text.Length == 3 && reader.Text[0] is '4' or '5';
        }
        return reader.Token == JsonToken.Error ? null : members;
    }

    private static RootMembers? ReadText(string json)
    {
        JsonReader reader = new(json);
        reader.Read();
        return Read(reader);
    }

    private bool IsList(string name) => _members.TryGetValue(name, out JsonToken value) && value == JsonToken.BeginArray;

    private bool HasOnly(string[] names) => _members.Keys.All(name => Array.IndexOf(names, name) >= 0);

    private static bool IsField(string name, FlexPayloadKey[] keys) => Array.Exists(keys, key => key.Name == name);

    private static bool HasFlexRole(JsonReader value)
    {
        if (value.Read() != JsonToken.BeginArray)
            return false;
        while (value.Read() is not (JsonToken.EndArray or JsonToken.Error))
        {
            if (value.Token == JsonToken.String && FlexRoleNames.TryParse(value.Text, out _))
                return true;
            value.Skip();
        }
        return false;
    }

    // The first shows what the others are.
    private void ReadUsers(JsonReader value)
    {
        if (value.Read() != JsonToken.BeginArray)
            return;
        value.Read();
        _hasNoUsers |= value.Token == JsonToken.EndArray;
        _hasUsers |= value.Token == JsonToken.BeginObject && Read(value) is { } first && (first.HasAccount || first.HasAppMetadata);
    }
}
