using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>03xx: roles and users.</summary>
internal static class UserMistakes
{
    private const string NoRole = "this user has no Flex role";
    private const string Unknown = "the app_metadata.flex.roles of this user hold a role that Flex does not know";

    private static readonly string LongEmail = new string('a', 57) + "@acme.example";

    public static IReadOnlyList<Mistake> List { get; } =
    [
        Metadata("FLEXSSO0301", "The user has no `app_metadata.flex`", "{}", NoRole + "; set \"roles\"")
            .Declared(Wrong.Users("[FlexUser(\"ada@acme.example\")]")),
        Metadata("FLEXSSO0301", "The user's `roles` are an empty list", """{"flex":{"roles":[]}}""", NoRole)
            .Declared(Wrong.Roles("new FlexRole[0]")),
        Metadata("FLEXSSO0301", "The user's `roles` are `null`", """{"flex":{"roles":null}}""", NoRole)
            .Declared(Wrong.Roles("(FlexRole[])null")),
        Metadata(
                "FLEXSSO0302",
                "The role is `administrator`, the Console's own label",
                """{"flex":{"roles":["administrator"]}}""",
                "hold a role that Flex does not know; use agent, supervisor, admin,"
            )
            .Declared(Wrong.Roles("\"administrator\"")),
        Metadata("FLEXSSO0302", "The role is `Supervisor`", """{"flex":{"roles":["Supervisor"]}}""", Unknown)
            .Declared(Wrong.Roles("\"Supervisor\"")),
        Metadata("FLEXSSO0302", "A second role is `wfo.fullaccess`", """{"flex":{"roles":["admin","wfo.fullaccess"]}}""", Unknown)
            .Declared(Wrong.Roles("\"admin\", \"wfo.fullaccess\"")),
        Metadata(Mistake.NoId, "A role is an object", """{"flex":{"roles":["admin",{"name":"agent"}]}}""", Unknown),
        new Mistake("FLEXSSO0304", "The user is declared twice, and the file that was pasted last is the other one", PasteTheOther)
            .Declared(
                Wrong.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent)]\n[FlexUser(\"Ada@acme.example\", FlexRole.Supervisor)]")
            )
            .Accepted("the worker has roles = [\"supervisor\"]", o => AttributeMistakes.OnWorker(o, "roles"), Modelled.Flex),
        new Mistake("FLEXSSO0305", "The only role is `wfo.team_leader`", login => login.WithUser(user => SetRole(user, "wfo.team_leader")))
            .Declared(Wrong.Roles("FlexRole.WfoTeamLeader"))
            .Accepted("no role beside those of Flex Insights: [\"wfo.team_leader\"]", AttributeMistakes.Remark, Modelled.Flex) with
        {
            Note = "Twilio gives these roles to a supervisor or an admin. What one opens alone is not documented.",
        },
        new Mistake("FLEXSSO0307", "The e-mail address has 70 characters", login => login.WithUser(user => user["email"] = LongEmail))
            .Declared(Wrong.Users($"[FlexUser(\"{LongEmail}\", FlexRole.Agent)]"))
            .Refused(Refusal.Deny, "longer than the 64 characters that a Flex worker name may have"),
        new Mistake(Mistake.NoId, "The user has no e-mail address", login => login.WithUser(user => user.Remove("email"))).Refused(
            Refusal.Deny,
            "this user has no usable e-mail address in Auth0, and Flex names its workers by it"
        ),
    ];

    private static Mistake Metadata(string id, string change, string appMetadata, string words) =>
        new Mistake(id, change, login => login.WithUser(user => user["app_metadata"] = JsonNode.Parse(appMetadata))).Refused(
            Refusal.Deny,
            words
        );

    private static LoginInput PasteTheOther(LoginInput login) => login.WithUser(user => SetRole(user, "supervisor"));

    private static void SetRole(JsonObject user, string role) => user["app_metadata"]!["flex"]!["roles"] = new JsonArray(role);
}
