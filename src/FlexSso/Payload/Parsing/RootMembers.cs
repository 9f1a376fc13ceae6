using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>What the outermost members of an object tell about the level that it is: a user, its <c>app_metadata</c>, or something around or in them.</summary>
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

    private static readonly string[] PageNames = ["start", "limit", "length", "total", "next"];

    private readonly Dictionary<string, JsonToken> _members = new(StringComparer.Ordinal);
    private bool _hasFlexRoles;
    private bool _hasUsers;

    private RootMembers() { }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>What a user has under that name; another application may have a text or number.</summary>
    public bool HasAppMetadata =>
        _members.TryGetValue("app_metadata", out JsonToken value) && value is JsonToken.BeginObject or JsonToken.Null;

    /// <summary>A member that only a user has.</summary>
    public bool HasAccount => Array.Exists(AccountNames, Has);

    /// <summary>
    /// All that <c>GET /api/v2/users/{id}</c> always returns without <c>fields</c>. Only then an absent <c>app_metadata</c> means that there is none.
    /// </summary>
    public bool IsWholeUser => Has("user_id") && Has("identities") && Has("created_at");

    /// <summary>The body of an answer with an error: of the Management API, or of <c>/oauth/token</c>.</summary>
    public bool IsError => Has("error") && (Has("statusCode") || Has("error_description"));

    /// <summary>A page of users, also an empty one.</summary>
    public bool IsPage =>
        _hasUsers || (_members.TryGetValue("users", out JsonToken value) && value == JsonToken.BeginArray && Array.Exists(PageNames, Has));

    /// <summary>The members of a <c>flex</c> object: a list of Flex roles, or declared fields and nothing else.</summary>
    public bool IsFlex(FlexPayloadKey[] keys)
    {
        if (_hasFlexRoles)
            return true;
        bool hasField = false;
        foreach (string name in _members.Keys)
        {
            if (Array.Exists(keys, key => key.Name == name))
                hasField = true;
            else if (name != "roles")
                return false;
        }
        return hasField;
    }

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
            if (name == "roles")
                members._hasFlexRoles = AreFlexRoles(new JsonReader(reader.RawFrom(start)));
            else if (name == "users")
                members._hasUsers = AreUsers(new JsonReader(reader.RawFrom(start)));
        }
        return reader.Token == JsonToken.Error ? null : members;
    }

    private static bool AreFlexRoles(JsonReader value)
    {
        if (value.Read() != JsonToken.BeginArray)
            return false;
        int count = 0;
        while (value.Read() == JsonToken.String && FlexRoleNames.TryParse(value.Text, out _))
            count++;
        return count > 0 && value.Token == JsonToken.EndArray;
    }

    private static bool AreUsers(JsonReader value) =>
        value.Read() == JsonToken.BeginArray
        && value.Read() == JsonToken.BeginObject
        && Read(value) is { } first
        && (first.HasAccount || first.HasAppMetadata);
}
