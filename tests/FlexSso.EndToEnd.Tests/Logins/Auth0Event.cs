using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The event that Auth0 hands to a post-login Action, with the members that Auth0 documents for one.</summary>
internal static class Auth0Event
{
    public const string UserId = "auth0|65f1c0ffee0123456789abcd";
    public const string Email = "ada@acme.example";
    public const string Name = "Ada Lovelace";
    public const string Picture = "https://acme.example/ada.png?s=80&d=1";

    public static JsonObject Of(string appMetadataJson) =>
        new()
        {
            ["client"] = new JsonObject
            {
                ["client_id"] = Tenant.ClientId,
                ["name"] = "Twilio Flex",
                ["metadata"] = new JsonObject(),
            },
            ["connection"] = new JsonObject
            {
                ["id"] = "con_1",
                ["name"] = "Username-Password-Authentication",
                ["strategy"] = "auth0",
            },
            ["transaction"] = new JsonObject { ["protocol"] = "samlp", ["metadata"] = new JsonObject() },
            ["tenant"] = new JsonObject { ["id"] = "acme" },
            ["request"] = new JsonObject { ["ip"] = "192.0.2.1", ["method"] = "GET" },
            ["stats"] = new JsonObject { ["logins_count"] = 7 },
            ["secrets"] = new JsonObject(),
            ["authorization"] = new JsonObject { ["roles"] = new JsonArray() },
            ["user"] = User(appMetadataJson),
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
            ["identities"] = new JsonArray(
                new JsonObject
                {
                    ["provider"] = "google-oauth2",
                    ["connection"] = "google-oauth2",
                    ["user_id"] = "1234567890",
                    ["isSocial"] = true,
                    ["access_token"] = "token-of-the-upstream-provider",
                }
            ),
            ["app_metadata"] = JsonNode.Parse(appMetadataJson),
            ["user_metadata"] = new JsonObject(),
        };
}
