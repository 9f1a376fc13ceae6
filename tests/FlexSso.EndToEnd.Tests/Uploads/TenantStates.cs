using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>What a tenant may hold before an upload.</summary>
internal static class TenantStates
{
    /// <summary>The Actions of other applications, in the order of the login flow: not the one of their creation.</summary>
    public static readonly string[] OtherFlow = ["enrich-profile", "block-countries", "Add roles"];

    /// <summary>A new tenant; the client ID that it will give is the one that the declaration has.</summary>
    public static JsonObject Empty() => new() { ["nextClientId"] = Tenant.ClientId };

    /// <summary>A tenant in use: the application with another set-up and things of its own, two more, and three Actions in the login flow.</summary>
    public static JsonObject InUse() =>
        new()
        {
            ["clients"] = new JsonArray(
                Client("shop0000000000000000000000000000", "Shop", new JsonArray("https://shop.example/cb"), new JsonObject()),
                Client(
                    Tenant.ClientId,
                    UploadDeclared.Application,
                    new JsonArray("https://old.example/cb"),
                    new JsonObject
                    {
                        ["samlp"] = new JsonObject { ["audience"] = "urn:flex:wrong", ["signResponse"] = false },
                    }
                ),
                Client("wiki0000000000000000000000000000", "Twilio Flex wiki", [], new JsonObject { ["samlp"] = new JsonObject() })
            ),
            ["actions"] = new JsonArray(
                Action(1, "block-countries"),
                Action(2, "Add roles"),
                Action(3, "enrich-profile"),
                Action(4, "unbound")
            ),
            ["bindings"] = new JsonArray(Binding(1, 3, OtherFlow[0]), Binding(2, 1, OtherFlow[1]), Binding(3, 2, OtherFlow[2])),
            ["users"] = new JsonArray(
                new JsonObject
                {
                    ["user_id"] = Auth0Event.UserId,
                    ["email"] = UploadDeclared.User,
                    ["app_metadata"] = new JsonObject
                    {
                        ["crm"] = new JsonObject { ["id"] = 7 },
                        ["flex"] = new JsonObject { ["roles"] = new JsonArray("admin"), ["old"] = "x" },
                    },
                }
            ),
        };

    private static JsonObject Client(string id, string name, JsonArray callbacks, JsonObject addons) =>
        new()
        {
            ["client_id"] = id,
            ["name"] = name,
            ["app_type"] = "spa",
            ["description"] = "of " + name,
            ["callbacks"] = callbacks,
            ["client_metadata"] = new JsonObject { ["owner"] = name },
            ["addons"] = addons,
        };

    private static JsonObject Action(int number, string name)
    {
        string code = $"exports.onExecutePostLogin = async (event) => {{ console.log(\"{name}\"); }};";
        return new JsonObject
        {
            ["id"] = $"other{number}",
            ["name"] = name,
            ["supported_triggers"] = new JsonArray(new JsonObject { ["id"] = "post-login", ["version"] = "v3" }),
            ["code"] = code + " // a draft",
            ["runtime"] = "node18-actions",
            ["dependencies"] = new JsonArray(),
            ["secrets"] = new JsonArray(new JsonObject { ["name"] = "KEY", ["updated_at"] = "2026-01-02T03:04:05.000Z" }),
            ["status"] = "built",
            ["deployed_version"] = new JsonObject
            {
                ["number"] = 3,
                ["code"] = code,
                ["runtime"] = "node18-actions",
            },
            ["all_changes_deployed"] = false,
        };
    }

    private static JsonObject Binding(int number, int action, string name) =>
        new()
        {
            ["id"] = $"bound{number}",
            ["trigger_id"] = "post-login",
            ["display_name"] = name + " (shown)",
            ["action"] = new JsonObject { ["id"] = $"other{action}", ["name"] = name },
        };
}
