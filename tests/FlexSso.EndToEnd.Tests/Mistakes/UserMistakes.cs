using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>03xx: roles and users.</summary>
internal static class UserMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        Metadata("FLEXSSO0301", "The user has no `app_metadata.flex`", "{}", "this user has no Flex role; set \"roles\""),
        Metadata("FLEXSSO0301", "The user's `roles` are an empty list", """{"flex":{"roles":[]}}""", "this user has no Flex role"),
        Metadata("FLEXSSO0301", "The user's `roles` are `null`", """{"flex":{"roles":null}}""", "this user has no Flex role"),
        Metadata(
            "FLEXSSO0302",
            "The role is `administrator`, the Console's own label",
            """{"flex":{"roles":["administrator"]}}""",
            "hold \"administrator\", which is not a role of Flex; use agent, supervisor, admin,"
        ),
        Metadata("FLEXSSO0302", "The role is `Supervisor`", """{"flex":{"roles":["Supervisor"]}}""", "hold \"Supervisor\", which is not"),
        Metadata(
            "FLEXSSO0302",
            "A second role is `wfo.fullaccess`",
            """{"flex":{"roles":["admin","wfo.fullaccess"]}}""",
            "hold \"wfo.fullaccess\", which is not"
        ),
        Metadata("FLEXSSO0302", "A role is an object", """{"flex":{"roles":["admin",{"name":"agent"}]}}""", "hold {\"name\":\"agent\"}"),
        new Mistake(
            "FLEXSSO0305",
            "The only role is `wfo.team_leader`",
            LoginForm.EnhancedFromFlex.Login(LoginForm.EnhancedFromFlex.Config.Payload(["WfoTeamLeader"]))
        ).Accepted(
            "none of the roles opens Flex: [\"wfo.team_leader\"]",
            o => string.Join("; ", o.Flex!.Remarks.Where(r => r.Contains("roles")))
        ),
        new Mistake(
            "FLEXSSO0307",
            "The e-mail address has 70 characters",
            AllMistakes.Right().WithUser(user => user["email"] = new string('a', 57) + "@acme.example")
        ).Refused(Refusal.Deny, "longer than the 64 characters that a Flex worker name may have"),
        new Mistake("–", "The user has no e-mail address", AllMistakes.Right().WithUser(user => user.Remove("email"))).Refused(
            Refusal.Deny,
            "this user has no usable e-mail address in Auth0, and Flex names its workers by it"
        ),
    ];

    private static Mistake Metadata(string rule, string change, string appMetadata, string words) =>
        new Mistake(rule, change, AllMistakes.Right().WithUser(user => user["app_metadata"] = JsonNode.Parse(appMetadata))).Refused(
            Refusal.Deny,
            words
        );
}
