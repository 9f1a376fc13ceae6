using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>03xx: roles and users.</summary>
internal static class UserMistakes
{
    private const string NoRole = "this user has no Flex role";
    private const string Unknown = "the app_metadata.flex.roles of this user hold a role that Flex does not know";

    private const string RolesFrom = "RolesFrom = \"event.authorization.roles\"";
    private const string MappingOfAgents = $"[FlexRoleMapping(\"{DeclaredAccess.Agents}\", FlexRole.Agent)]";
    private const string AgentsLine = $"  [\"{DeclaredAccess.Agents}\", [\"agent\"]],\n";
    private const string LeadsLine = $"  [\"{DeclaredAccess.Leads}\", [\"supervisor\", \"wfo.team_leader\"]],\n";

    private const string TwoConnections = $"Connections = new[] {{ \"{Auth0Event.Database}\", \"{Auth0Event.Social}\" }}";

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
        Stranger(
                "`RequireVerifiedEmail = false` with two connections",
                "of a second account with the address of the worker, not verified",
                new Account(Auth0Event.Social) { Roles = ["agent"] },
                DeclaredAccess.Social,
                DeclaredAccess.Unverified
            )
            .Declared(Wrong.Option(TwoConnections + ", RequireVerifiedEmail = false"))
            .Accepted("the worker ada@acme.example has roles = [\"agent\"]", Worker, Modelled.Flex),
        Stranger(
                "`google-oauth2` is declared as trusted",
                "of a second account with the address of the worker, not verified",
                new Account(Auth0Event.Social) { Roles = ["agent"] },
                DeclaredAccess.Social,
                DeclaredAccess.Trusting
            )
            .Declared(Wrong.Option(TwoConnections + ", TrustedConnections = new[] { \"google-oauth2\" }"))
            .Accepted("the worker ada@acme.example has roles = [\"agent\"]", Worker, Modelled.Flex),
        Stranger(
                "`DefaultRole` with a connection that is not trusted",
                "of an account that a stranger made, with an address of their own",
                new Account(Auth0Event.Database) { Email = "mallory@evil.example", IsVerified = true },
                Declared.Plain,
                DeclaredAccess.Default
            )
            .Declared(Wrong.Option("DefaultRole = FlexRole.Agent"))
            .Accepted("the worker mallory@evil.example has roles = [\"agent\"]", Worker, Modelled.Flex),
        new Mistake(
            "FLEXSSO0311",
            "A role of Auth0 is mapped, and nothing says where the roles are",
            OfMapped(DeclaredAccess.Agents),
            login => login with { Action = Declared.Plain.PostLoginAction }
        )
            .Declared(Wrong.Users(MappingOfAgents))
            .Refused(Refusal.Deny, NoRole),
        new Mistake(
            "FLEXSSO0311",
            "`RolesFrom` says where the roles of Auth0 are, and none is mapped",
            OfMapped(DeclaredAccess.Agents),
            login => login.WithActionText(AgentsLine, "").WithActionText(LeadsLine, "")
        )
            .Declared(Wrong.Option(RolesFrom))
            .Refused(Refusal.Deny, NoRole + ": neither a list in app_metadata.flex.roles, nor a name in event.authorization.roles"),
        new Mistake(
            "FLEXSSO0312",
            "A role of Auth0 is mapped twice",
            OfMapped(DeclaredAccess.Agents),
            login => login.WithActionText(AgentsLine, AgentsLine + AgentsLine.Replace("agent\"", "supervisor\"", StringComparison.Ordinal))
        )
            .Declared(Wrong.Option(RolesFrom, MappingOfAgents + $"\n[FlexRoleMapping(\"{DeclaredAccess.Agents}\", FlexRole.Supervisor)]"))
            .Accepted("the worker has roles = [\"supervisor\"]", o => AttributeMistakes.OnWorker(o, "roles"), Modelled.Flex),
        new Mistake(
            "FLEXSSO0313",
            "`Everyone` is mapped to `admin`",
            OfMapped(DeclaredAccess.Agents, "Everyone"),
            login => login.WithActionText(AgentsLine, "  [\"Everyone\", [\"admin\"]],\n")
        )
            .Declared(Wrong.Option(RolesFrom, "[FlexRoleMapping(\"Everyone\", FlexRole.Admin)]"))
            .Accepted("the worker has roles = [\"admin\"]", o => AttributeMistakes.OnWorker(o, "roles"), Modelled.Flex),
        new Mistake(
            Mistake.NoId,
            "The login comes through another connection than the declared one",
            login => login.WithEvent(e => e["connection"] = Auth0Event.Connection(Auth0Event.Social))
        ).Refused(
            Refusal.Deny,
            "this login came through the connection \"google-oauth2\", but only accounts of \"Username-Password-Authentication\" may sign in"
        ),
        new Mistake(
            Mistake.NoId,
            "The address is not verified, where it must be",
            new Account(Auth0Event.Database) { IsVerified = true, Roles = ["agent"] }.To(DeclaredAccess.Verified) with
            {
                Name = "of a user with a verified address, where `RequireVerifiedEmail` is declared",
            },
            login => login.WithUser(user => user["email_verified"] = false)
        ).Refused(Refusal.Deny, "the e-mail address of this user is not verified in Auth0"),
        new Mistake(
            Mistake.NoId,
            "The e-mail address ends with a blank",
            login => login.WithUser(user => user["email"] = Auth0Event.Email + " ")
        ).Refused(Refusal.Deny, "this user has no usable e-mail address in Auth0"),
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

    // The login without the mistake is refused: the stranger is nobody where the declaration is right.
    private static Mistake Stranger(string change, string name, Account account, GeneratedConfig right, GeneratedConfig wrong) =>
        new("FLEXSSO0310", change, account.To(right) with { Name = name }, login => login with { Action = wrong.PostLoginAction });

    private static LoginInput OfMapped(params string[] auth0Roles) =>
        new Account(Auth0Event.Database) { Auth0Roles = auth0Roles }.To(DeclaredAccess.Mapped) with
        {
            Name = "of a user whose roles are those of Auth0",
        };

    private static string Worker(Observation observation) =>
        $"the worker {observation.Flex!.Worker!.FriendlyName} has roles = {observation.Flex.Worker.Attributes["roles"]!.ToJsonString()}";

    private static LoginInput PasteTheOther(LoginInput login) => login.WithUser(user => SetRole(user, "supervisor"));

    private static void SetRole(JsonObject user, string role) => user["app_metadata"]!["flex"]!["roles"] = new JsonArray(role);
}
