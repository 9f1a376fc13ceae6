using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>
/// Flex knows a worker by the e-mail address, so whoever has the address becomes that worker. Who gets in, and who does not: each a whole login.
/// Auth0, "Verified Email Usage" and security bulletin 2019-09-05: an address is unique within one connection only.
/// </summary>
public sealed class AccessTests
{
    private const string Ada = Auth0Event.Email;
    private const string NotVerified = "the e-mail address of this user is not verified in Auth0";

    private static readonly string[] Admin = ["admin"];
    private static readonly string[] Agent = ["agent"];

    // As in Twilio's guide: created by hand, with roles, and nobody has verified the address.
    [TestCase(false)]
    [TestCase(null)]
    [TestCase(true)]
    public void A_user_who_was_created_by_hand_in_the_one_declared_connection_signs_in(bool? isVerified) =>
        new Account(Auth0Event.Database) { IsVerified = isVerified, Roles = Admin }
            .To(Declared.Plain)
            .SignsInAs(Ada, "admin");

    [TestCase(Auth0Event.Social)]
    [TestCase(Auth0Event.Enterprise)]
    [TestCase("username-password-authentication", Description = "names are compared exactly")]
    [TestCase("Username-Password-Authentication2")]
    public void Another_connection_is_refused_and_named(string connection) =>
        new Account(connection) { IsVerified = true, Roles = Admin }
            .To(Declared.Plain)
            .IsRefused(
                $"this login came through the connection \"{connection}\", but only accounts of \"{Auth0Event.Database}\" may sign in to Flex."
            );

    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{"name":null}""")]
    [TestCase("""{"name":["Username-Password-Authentication"]}""")]
    [TestCase("""{"name":{"toString":"Username-Password-Authentication"}}""")]
    [TestCase("\"Username-Password-Authentication\"")]
    public void A_login_without_a_connection_is_refused(string connection) =>
        new Account(Auth0Event.Database) { IsVerified = true, Roles = Admin }
            .To(Declared.Plain)
            .WithEvent(e => e["connection"] = JsonNode.Parse(connection))
            .IsRefused("this login came through an unknown connection");

    [Test]
    public void Each_of_several_connections_is_let_in_and_no_other_one()
    {
        new Account(Auth0Event.Database) { IsVerified = true, Roles = Agent }
            .To(DeclaredAccess.Several)
            .SignsInAs(Ada, "agent");
        new Account(Auth0Event.Enterprise) { IsVerified = true, Roles = Agent }
            .To(DeclaredAccess.Several)
            .SignsInAs(Ada, "agent");
        new Account(Auth0Event.Social) { IsVerified = true, Roles = Agent }
            .To(DeclaredAccess.Several)
            .IsRefused("\"google-oauth2\"", $"only accounts of \"{Auth0Event.Database}\", \"{Auth0Event.Enterprise}\" may sign in");
    }

    // Auth0 runs Actions when it resumes a session too. event.connection is that of the session: "Actions Triggers: post-login - Event
    // Object", and community.auth0.com/t/184572. Nothing else of the event tells the two logins apart here.
    [TestCase(Auth0Event.Database, true)]
    [TestCase(Auth0Event.Social, false)]
    public void A_login_that_resumes_a_session_has_the_connection_of_that_session(string connectionOfSession, bool isIn)
    {
        LoginInput login = new Account(connectionOfSession) { IsVerified = true, Roles = Agent }
            .To(Declared.Plain)
            .WithEvent(e =>
            {
                e.Remove("transaction");
                e["request"]!["query"] = new JsonObject { ["connection"] = Auth0Event.Database };
                e["session"] = new JsonObject { ["id"] = "s1", ["created_at"] = "2026-11-30T08:00:00.000Z" };
                e["authentication"] = new JsonObject { ["methods"] = new JsonArray() };
            });
        if (isIn)
            login.SignsInAs(Ada, "agent");
        else
            login.IsRefused("\"google-oauth2\"");
    }

    [TestCase(false)]
    [TestCase(null)]
    public void An_unverified_address_is_refused_where_nobody_vouches_for_it(bool? isVerified)
    {
        Account account = new(Auth0Event.Database) { IsVerified = isVerified };
        account.To(DeclaredAccess.Default).IsRefused(NotVerified);
        account.To(DeclaredAccess.Verified).IsRefused(NotVerified);
        (account with { Roles = Admin }).To(DeclaredAccess.Verified).IsRefused(NotVerified);
        (account with { Roles = Admin }).To(DeclaredAccess.Several).IsRefused(NotVerified);
        (account with { Roles = Admin }).To(DeclaredAccess.Social).IsRefused(NotVerified);
        (account with { Connection = Auth0Event.Social, Roles = Admin }).To(DeclaredAccess.Social).IsRefused(NotVerified);
        (account with { Connection = Auth0Event.Social, Roles = Admin }).To(DeclaredAccess.Public).IsRefused(NotVerified);
    }

    [TestCase("\"true\"")]
    [TestCase("1")]
    [TestCase("{}")]
    [TestCase("[true]")]
    public void Only_true_is_verified(string value) =>
        new Account(Auth0Event.Database)
            .To(DeclaredAccess.Default)
            .WithUser(user => user["email_verified"] = JsonNode.Parse(value))
            .IsRefused(NotVerified);

    [Test]
    public void A_verified_address_gets_in()
    {
        Account account = new(Auth0Event.Database) { IsVerified = true, Email = "bob@acme.example" };
        account.To(DeclaredAccess.Default).SignsInAs("bob@acme.example", "agent");
        (account with { Roles = Admin }).To(DeclaredAccess.Verified).SignsInAs("bob@acme.example", "admin");
        (account with { Roles = Admin }).To(DeclaredAccess.Several).SignsInAs("bob@acme.example", "admin");
    }

    // Auth0 cannot set email_verified for an enterprise user.
    [TestCase(false)]
    [TestCase(null)]
    public void A_trusted_enterprise_connection_gets_in_with_an_unverified_address(bool? isVerified)
    {
        Account account = new(Auth0Event.Enterprise) { IsVerified = isVerified };
        account.To(DeclaredAccess.Company).SignsInAs(Ada, "agent");
        (account with { Roles = Admin }).To(DeclaredAccess.Several).SignsInAs(Ada, "admin");
    }

    // FLEXSSO0310 warns of both declarations: these logins show why.
    [Test]
    public void A_stranger_becomes_the_worker_where_the_build_has_warned()
    {
        new Account(Auth0Event.Database) { IsVerified = false }
            .To(DeclaredAccess.TrustedDatabase)
            .SignsInAs(Ada, "agent");
        new Account(Auth0Event.Social) { IsVerified = false, Roles = Admin }
            .To(DeclaredAccess.UnverifiedPublic)
            .SignsInAs(Ada, "admin");
    }

    // After account linking the profile, and so the address, is that of the primary identity: Auth0, "User Account Linking".
    [Test]
    public void The_address_of_a_linked_account_is_that_of_the_primary_identity()
    {
        Account throughTrusted = new(Auth0Event.Enterprise) { Primary = Auth0Event.Database, Roles = Admin };
        throughTrusted.To(DeclaredAccess.Several).IsRefused(NotVerified);
        (throughTrusted with { IsVerified = true }).To(DeclaredAccess.Several).SignsInAs(Ada, "admin");
        (throughTrusted with { Primary = Auth0Event.Social }).To(DeclaredAccess.Several).IsRefused(NotVerified);

        Account ofAnother = new(Auth0Event.Database) { Primary = Auth0Event.Social, Roles = Admin };
        ofAnother.To(Declared.Plain).IsRefused(NotVerified);
        (ofAnother with { IsVerified = true }).To(Declared.Plain).SignsInAs(Ada, "admin");

        Account primaryIsTrusted = new(Auth0Event.Database) { Primary = Auth0Event.Enterprise, Roles = Admin };
        primaryIsTrusted.To(DeclaredAccess.Several).SignsInAs(Ada, "admin");
        (primaryIsTrusted with { Connection = Auth0Event.Social }).To(DeclaredAccess.Several).IsRefused("\"google-oauth2\"", "may sign in");
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("[null]")]
    [TestCase("""[{"connection":null}]""")]
    [TestCase("""[{"connection":["acme-entra"]}]""")]
    [TestCase("""[{"provider":"acme-entra"}]""")]
    [TestCase("\"acme-entra\"")]
    [TestCase("""[{},{"connection":"acme-entra"}]""")]
    public void Identities_without_a_trusted_first_one_vouch_for_nothing(string identities) =>
        new Account(Auth0Event.Enterprise) { Roles = Admin }
            .To(DeclaredAccess.Several)
            .WithUser(user => user["identities"] = JsonNode.Parse(identities))
            .IsRefused(NotVerified);

    // A second account with Ada's address, in whichever of two connections, with roles or without.
    [TestCase(Auth0Event.Database)]
    [TestCase(Auth0Event.Social)]
    public void A_second_user_with_the_same_address_in_another_connection_does_not_become_her_worker(string connection)
    {
        Account second = new(connection) { Roles = Agent };
        second.To(DeclaredAccess.Social).IsRefused(NotVerified);
        (second with { Roles = [] }).To(DeclaredAccess.Social).IsRefused(NotVerified);
        if (connection != Auth0Event.Database)
            (second with { IsVerified = true }).To(Declared.Plain).IsRefused($"the connection \"{connection}\"");
    }

    // The three declarations of which FLEXSSO0310 warns, each with the login that gets in although it should not. Mistakes/UserMistakes.cs
    // has them in the proof.
    [Test]
    public void Who_gets_in_where_the_build_warned()
    {
        Account second = new(Auth0Event.Social) { Roles = Agent };
        second.To(DeclaredAccess.Unverified).SignsInAs(Ada, "agent");
        second.To(DeclaredAccess.Trusting).SignsInAs(Ada, "agent");
        new Account(Auth0Event.Database) { Email = "mallory@evil.example", IsVerified = true }
            .To(DeclaredAccess.Default)
            .SignsInAs("mallory@evil.example", "agent");
    }
}
