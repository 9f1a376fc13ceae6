using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>Writes the set-up of a login as files of a team, an export and a user, and checks them as the build does.</summary>
internal static class LoginFiles
{
    /// <summary>The ids of its findings.</summary>
    public static IReadOnlyList<string> Ids(LoginInput login)
    {
        JsonObject application = new()
        {
            ["callbacks"] = new JsonArray([.. login.Tenant.Callbacks.Select(url => JsonValue.Create(url))]),
            ["addons"] = new JsonObject { ["samlp"] = JsonNode.Parse(login.Addon) },
        };
        SourceFile[] files =
        [
            File("auth0/clients/Flex.json", application.ToJsonString()),
            File("auth0/actions/flex.json", """{ "name": "flex", "code": "./actions/flex/code.js" }"""),
            File("auth0/actions/flex/code.js", login.Action),
            File("user.json", login.Event["user"]!.ToJsonString()),
        ];
        ExistingFiles.Check(files);
        return [.. files.SelectMany(file => file.Findings.InOrder).Select(finding => finding.RuleId).Distinct()];
    }

    private static SourceFile File(string path, string text) => new(new ProjectPath(AppContext.BaseDirectory, path), text);
}
