using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Artifacts;

/// <summary>Who may sign in, and with which roles: the post-login Action, executed.</summary>
public sealed class ActionAccessTests
{
    private static readonly string Action = Emit("");

    [TestCase("Agent", "agent")]
    [TestCase("WfoTeamLeader", "wfo.team_leader")]
    public void A_default_role_goes_to_users_without_roles(string member, string role)
    {
        string action = EmitWithDefaultRole(member);
        foreach (
            string metadata in new[]
            {
                "{}",
                """{ "flex": null }""",
                """{ "flex": {} }""",
                """{ "flex": { "roles": null } }""",
                """{ "flex": { "roles": [] } }""",
            }
        )
        {
            ActionRun run = ActionRun.Of(
                action,
                Event(""" "email": "ada@acme.example", "email_verified": true, "app_metadata": """ + metadata)
            );
            Assert.That(run.Denied, Is.Empty, metadata);
            Assert.That(run["roles"], Is.EqualTo($"[\"{role}\"]"), metadata);
        }
        Assert.That(
            ActionRun.Of(action, Event(""" "email": "ada@acme.example", "email_verified": true """))["roles"],
            Is.EqualTo($"[\"{role}\"]")
        );
    }

    [TestCase(""" "admin" """, "this user has no Flex role")]
    [TestCase(""" "" """, "this user has no Flex role")]
    [TestCase(" 0 ", "this user has no Flex role")]
    [TestCase(" false ", "this user has no Flex role")]
    [TestCase(" {} ", "this user has no Flex role")]
    [TestCase(""" ["administrator"] """, "hold a role that Flex does not know")]
    [TestCase(" [null] ", "hold a role that Flex does not know")]
    public void A_default_role_does_not_hide_roles_that_are_wrong(string roles, string reason)
    {
        ActionRun run = ActionRun.Of(
            EmitWithDefaultRole("Agent"),
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": """ + roles + "} }")
        );
        Assert.That(run.Denied.Single(), Does.Contain(reason));
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty);
    }

    [Test]
    public void A_default_role_takes_nothing_from_users_who_have_roles()
    {
        ActionRun run = ActionRun.Of(
            EmitWithDefaultRole("Agent"),
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["admin", "wfo.full_access"] } } """)
        );
        Assert.That(run["roles"], Is.EqualTo("""["admin","wfo.full_access"]"""));
    }

    [TestCase("false")]
    [TestCase("null")]
    [TestCase("\"true\"")]
    [TestCase("1")]
    public void A_default_role_is_for_verified_addresses_only(string verified)
    {
        string action = EmitWithDefaultRole("Agent");
        string Login(string metadata) =>
            Event($$""" "email": "ada@acme.example", "email_verified": {{verified}}, "app_metadata": {{metadata}} """);

        ActionRun stranger = ActionRun.Of(action, Login("{}"));
        Assert.That(stranger.Denied.Single(), Does.Contain("is not verified in Auth0"));
        Assert.That(stranger.Attributes.EnumerateObject(), Is.Empty);
        Assert.That(ActionRun.Of(action, Login("""{ "flex": { "roles": ["admin"] } }""")).Denied, Is.Empty, "somebody gave these roles");
    }

    [TestCase("google-oauth2", "the connection \"google-oauth2\"")]
    [TestCase("username-password-authentication", "the connection \"username-password-authentication\"")]
    [TestCase("", "the connection \"\"")]
    public void A_login_through_another_connection_is_refused(string connection, string shown)
    {
        ActionRun run = ActionRun.Of(
            Action,
            Declarations.Event("""{ "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } }""", connection)
        );

        Assert.That(run.Denied.Single(), Does.Contain(shown).And.Contain("only accounts of \"Username-Password-Authentication\""));
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty);
    }

    [TestCase("")]
    [TestCase(""", "connection": null """)]
    [TestCase(""", "connection": {} """)]
    [TestCase(""", "connection": { "name": ["Username-Password-Authentication"] } """)]
    public void A_login_through_an_unknown_connection_is_refused(string connection) =>
        Assert.That(
            ActionRun
                .Of(Action, $$"""{ "client": { "client_id": "{{Declarations.ClientId}}" }, "user": {} {{connection}} }""")
                .Denied.Single(),
            Does.Contain("an unknown connection")
        );

    [TestCase("acme-db", false, "acme-db", false)]
    [TestCase("acme-db", true, "acme-db", true)]
    [TestCase("acme-entra", false, "acme-entra", true)]
    [TestCase("acme-entra", false, "acme-db", false)]
    [TestCase("acme-db", false, "acme-entra", true)]
    [TestCase("google-oauth2", true, "google-oauth2", false)]
    public void With_several_connections_the_address_is_verified_or_of_a_trusted_one(
        string connection,
        bool verified,
        string home,
        bool isIn
    )
    {
        string action = Emit("", "Connections = new[] { \"acme-db\", \"acme-entra\" }, TrustedConnections = new[] { \"acme-entra\" }");
        string user = $$"""
            { "email": "ada@acme.example", "email_verified": {{(
                verified ? "true" : "false"
            )}}, "identities": [{ "connection": "{{home}}" }, { "connection": "acme-entra" }],
              "app_metadata": { "flex": { "roles": ["agent"] } } }
            """;

        Assert.That(ActionRun.Of(action, Declarations.Event(user, connection)).Denied, isIn ? Is.Empty : Has.Count.EqualTo(1));
    }

    [TestCase("Username-Password-Authentication", true)]
    [TestCase("google-oauth2", false)]
    public void An_address_of_another_connection_by_account_linking_must_be_verified(string first, bool isIn)
    {
        string Login(string verified) =>
            Event(
                $$""" "email": "ada@acme.example", "email_verified": {{verified}}, "identities": [{ "connection": "{{first}}" }, { "connection": "Username-Password-Authentication" }], "app_metadata": { "flex": { "roles": ["agent"] } } """
            );

        Assert.That(ActionRun.Of(Action, Login("false")).Denied, isIn ? Is.Empty : Has.Count.EqualTo(1));
        Assert.That(ActionRun.Of(Action, Login("true")).Denied, Is.Empty);
    }

    [Test]
    public void A_declaration_can_require_a_verified_address_of_everybody() =>
        Assert.That(
            ActionRun
                .Of(
                    Emit("", "RequireVerifiedEmail = true"),
                    Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } """)
                )
                .Denied.Single(),
            Does.Contain("is not verified in Auth0")
        );

    [TestCase("""["Contact Center Agents"]""", """["agent"]""")]
    [TestCase("""["Team Leads", "Staff", "Contact Center Agents"]""", """["agent","supervisor","wfo.team_leader"]""")]
    [TestCase("\"Team Leads\"", """["supervisor","wfo.team_leader"]""")]
    [TestCase("""["Staff", "contact center agents", "__proto__", "constructor", { "a": 1 }, null, ["Team Leads"]]""", null)]
    [TestCase("[]", null)]
    [TestCase("null", null)]
    [TestCase("{}", null)]
    public void Names_that_are_mapped_grant_roles_to_a_user_without_any(string names, string? roles)
    {
        string user(string metadata) => $$"""{ "email": "ada@acme.example", "groups": {{names}}, "app_metadata": {{metadata}} }""";
        string action = GeneratorRun
            .On(
                Declarations.Config(
                    "[FlexRoleMapping(\"Contact Center Agents\", FlexRole.Agent)] [FlexRoleMapping(\"Team Leads\", FlexRole.Supervisor, FlexRole.WfoTeamLeader)]",
                    arguments: Declarations.Arguments + ", RolesFrom = \"event.user.groups\""
                )
            )
            .Artifact("/post-login-action.js");

        ActionRun run = ActionRun.Of(action, Declarations.Event(user("{}")));
        Assert.That(run["roles"], Is.EqualTo(roles));
        if (roles is null)
            Assert.That(run.Denied.Single(), Does.Contain("nor a name in event.user.groups that is mapped to one"));
        Assert.That(
            ActionRun.Of(action, Declarations.Event(user("""{ "flex": { "roles": ["admin"] } }""")))["roles"],
            Is.EqualTo("""["admin"]"""),
            "roles of the user's own come first"
        );
    }

    private static string Emit(string members, string? arguments = null) =>
        GeneratorRun
            .On(Declarations.Config(members: members, arguments: Declarations.Arguments + (arguments is null ? "" : ", " + arguments)))
            .Artifact("/post-login-action.js");

    private static string EmitWithDefaultRole(string role) =>
        GeneratorRun
            .On(Declarations.Config(arguments: $"{Declarations.Arguments}, DefaultRole = FlexRole.{role}"))
            .Artifact("/post-login-action.js");

    private static string Event(string user) => Declarations.Event("{" + user + "}");
}
