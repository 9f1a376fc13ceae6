using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The event that Auth0 hands to a post-login Action, with the members that Auth0 documents for one.</summary>
internal static class Auth0Event
{
    public const string UserId = "auth0|65f1c0ffee0123456789abcd";
    public const string Email = "ada@acme.example";
    public const string Name = "Ada Lovelace";
    public const string Picture = "https://acme.example/ada.png?s=80&d=1";

    /// <summary>The database that every tenant gets.</summary>
    public const string Database = "Username-Password-Authentication";

    /// <summary>An enterprise connection.</summary>
    public const string Enterprise = "acme-entra";

    /// <summary>A connection in which anybody has an account.</summary>
    public const string Social = "google-oauth2";

    public static JsonObject Of(string appMetadataJson) =>
        new()
        {
            ["client"] = new JsonObject
            {
                ["client_id"] = Tenant.ClientId,
                ["name"] = "Twilio Flex",
                ["metadata"] = new JsonObject(),
            },
            ["connection"] = Connection(Database),
            ["transaction"] = new JsonObject { ["protocol"] = "samlp", ["metadata"] = new JsonObject() },
            ["tenant"] = new JsonObject { ["id"] = "acme" },
            ["request"] = new JsonObject { ["ip"] = "192.0.2.1", ["method"] = "GET" },
            ["stats"] = new JsonObject { ["logins_count"] = 7 },
            ["secrets"] = new JsonObject(),
            ["authorization"] = new JsonObject { ["roles"] = new JsonArray() },
            ["user"] = User(appMetadataJson),
        };

    /// <summary><c>event.connection</c>: the connection that authenticated the user, also when a session is resumed.</summary>
    public static JsonObject Connection(string name) =>
        new()
        {
            ["id"] = "con_" + name[..4],
            ["name"] = name,
            ["strategy"] = Strategy(name),
        };

    /// <summary>An element of <c>event.user.identities</c>. The first one is the primary identity, whose profile the user has.</summary>
    public static JsonObject Identity(string connection)
    {
        JsonObject identity = new()
        {
            ["provider"] = Strategy(connection),
            ["connection"] = connection,
            ["user_id"] = UserId[(UserId.IndexOf('|', StringComparison.Ordinal) + 1)..],
            ["isSocial"] = connection == Social,
        };
        if (connection != Database)
            identity["access_token"] = "token-of-the-upstream-provider";
        return identity;
    }

    private static string Strategy(string connection) =>
        connection switch
        {
            Social => Social,
            Enterprise => "waad",
            _ => "auth0",
        };

    private static JsonObject User(string appMetadataJson) =>
        new()
        {
            ["user_id"] = UserId,
            ["email"] = Email,
            ["email_verified"] = true,
            ["name"] = Name,
            ["nickname"] = "ada",
            ["given_name"] = "Ada",
            ["family_name"] = "Lovelace",
            ["picture"] = Picture,
            ["phone_number"] = "+15555555555",
            ["created_at"] = "2026-01-02T03:04:05.000Z",
            ["updated_at"] = "2026-11-24T03:04:05.000Z",
            ["identities"] = new JsonArray(Identity(Database)),
            ["app_metadata"] = JsonNode.Parse(appMetadataJson),
            ["user_metadata"] = new JsonObject(),
        };
}
