using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>What the build says to the files that a login comes from, if a team has them already: application, Action and user.</summary>
internal static class ExistingFiles
{
    /// <summary>The ids of its findings.</summary>
    public static IReadOnlyList<string> Ids(LoginInput login)
    {
        JsonNode addon = JsonNode.Parse(login.Addon)!;
        JsonObject application = new()
        {
            ["callbacks"] = new JsonArray([.. login.Tenant.Callbacks.Select(url => JsonValue.Create(url))]),
            ["addons"] = new JsonObject { ["samlp"] = addon.DeepClone() },
        };
        ExistingFindings ofAction = new();
        ActionFile.Check(login.Action, new ActionContext((string?)addon["audience"]), ofAction);
        return
        [
            .. ExistingFile
                .Check("application.json", application.ToJsonString())
                .InOrder.Concat(ofAction.InOrder)
                .Concat(ExistingFile.Check("user.json", login.Event["user"]!.ToJsonString()).InOrder)
                .Select(finding => finding.RuleId)
                .Distinct(),
        ];
    }
}
