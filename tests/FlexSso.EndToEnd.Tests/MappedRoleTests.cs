using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Roles from Auth0's own roles and from the groups of an enterprise connection. Those of <c>app_metadata</c> go first.</summary>
public sealed class MappedRoleTests
{
    private const string Ada = Auth0Event.Email;

    private static readonly Account OfDatabase = new(Auth0Event.Database) { IsVerified = true };
    private static readonly Account OfCompany = new(Auth0Event.Enterprise);

    [Test]
    public void Names_that_are_mapped_give_their_roles_and_others_are_ignored()
    {
        WithRoles(DeclaredAccess.Agents).SignsInAs(Ada, "agent");
        WithRoles(DeclaredAccess.Leads).SignsInAs(Ada, "supervisor", "wfo.team_leader");
        WithRoles(DeclaredAccess.Leads, DeclaredAccess.Agents).SignsInAs(Ada, "agent", "supervisor", "wfo.team_leader");
        WithRoles("Billing", DeclaredAccess.Agents, "admin", DeclaredAccess.Agents).SignsInAs(Ada, "agent");
    }

    [TestCase]
    [TestCase("Billing")]
    [TestCase("admin")]
    [TestCase("contact center agents")]
    [TestCase("Contact Center Agents ")]
    [TestCase("Contact Center")]
    [TestCase("__proto__", "constructor", "toString", "")]
    public void A_user_without_a_mapped_name_is_refused(params string[] names) =>
        WithRoles(names)
            .IsRefused(
                "this user has no Flex role: neither a list in app_metadata.flex.roles, nor a name in event.authorization.roles that is mapped to one."
            );

    [Test]
    public void Roles_of_app_metadata_go_first()
    {
        Account account = OfDatabase with { Auth0Roles = [DeclaredAccess.Leads] };
        (account with { Roles = ["agent"] }).To(DeclaredAccess.Mapped).SignsInAs(Ada, "agent");
        (account with { Roles = ["administrator"] }).To(DeclaredAccess.Mapped).IsRefused("hold a role that Flex does not know");
        (OfDatabase with { Roles = ["admin"] }).To(DeclaredAccess.Mapped).SignsInAs(Ada, "admin");
    }

    // Not the default or the mapped roles: somebody meant something else.
    [TestCase("\"admin\"")]
    [TestCase("""{"0":"admin","length":1}""")]
    [TestCase("false")]
    public void Roles_of_app_metadata_that_are_no_list_are_refused_and_not_replaced(string roles) =>
        (OfDatabase with { Auth0Roles = [DeclaredAccess.Leads] })
            .To(DeclaredAccess.Mapped)
            .WithUser(user => user["app_metadata"] = new JsonObject { ["flex"] = new JsonObject { ["roles"] = JsonNode.Parse(roles) } })
            .IsRefused("this user has no Flex role; set \"roles\"");

    [Test]
    public void Groups_of_an_enterprise_connection()
    {
        WithGroups($"""["{DeclaredAccess.Agents}"]""").SignsInAs(Ada, "agent");
        WithGroups($"""["Everyone","{DeclaredAccess.Leads}"]""").SignsInAs(Ada, "supervisor", "wfo.team_leader");
        WithGroups($"\"{DeclaredAccess.Leads}\"").SignsInAs(Ada, "supervisor", "wfo.team_leader");
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"Everyone\"")]
    [TestCase("""[["Contact Center Leads"]]""")]
    [TestCase("""[{"name":"Contact Center Leads"}]""")]
    [TestCase("""{"0":"Contact Center Leads","length":1}""")]
    [TestCase("\"Contact Center Agents,Contact Center Leads\"")]
    [TestCase("""["__proto__","constructor","get","has"]""")]
    public void The_default_role_comes_last(string groups) => WithGroups(groups).SignsInAs(Ada, "agent");

    // A group is something that the company has given, as the roles of app_metadata are. Which account it is does not follow from it.
    [Test]
    public void Mapped_roles_do_not_make_up_for_an_unverified_address()
    {
        Account stranger = new(Auth0Event.Database) { Groups = new JsonArray(DeclaredAccess.Leads) };
        stranger.To(DeclaredAccess.Groups).IsRefused("is not verified");
        (stranger with { Groups = null }).To(DeclaredAccess.Groups).IsRefused("is not verified");
        (stranger with { IsVerified = true }).To(DeclaredAccess.Groups).SignsInAs(Ada, "supervisor", "wfo.team_leader");
    }

    private static LoginInput WithRoles(params string[] names) => (OfDatabase with { Auth0Roles = names }).To(DeclaredAccess.Mapped);

    private static LoginInput WithGroups(string groups) =>
        OfCompany.To(DeclaredAccess.Groups).WithUser(user => user["groups"] = JsonNode.Parse(groups));
}
