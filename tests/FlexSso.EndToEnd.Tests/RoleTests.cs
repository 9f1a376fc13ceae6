using System.Text.Json;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Flex;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Every set of roles arrives: in both service providers, and on the worker.</summary>
public sealed class RoleTests
{
    private static IEnumerable<TestCaseData> SingleRoles() =>
        from form in LoginForm.All
        from role in RoleSets.Roles
        select new TestCaseData(form, role.Member, role.Spelling).SetName(
            $"A_declared_user_arrives_with_the_role ({form}, {role.Spelling})"
        );

    [TestCaseSource(nameof(SingleRoles))]
    public void A_declared_user_arrives_with_the_role(object form, string member, string spelling)
    {
        LoginForm login = (LoginForm)form;
        AssertRoles(DeclaredLogins.OfRole(login, member), [spelling]);
    }

    /// <summary>The four ways into Flex in turn, so that each is taken by some 256 sets.</summary>
    [Test]
    public void Every_set_of_roles_in_a_typed_payload()
    {
        (string Member, string Spelling)[][] sets = [.. RoleSets.All()];
        LoginAnswer[] answers = new LoginAnswer[sets.Length];
        // A thousand logins are worth a second process beside the shared one.
        using NodeProcess second = NodeProcess.StartAnother();
        Parallel.Invoke(() => LogIn(NodeProcess.Shared, 0), () => LogIn(second, 1));
        Assert.That(sets, Has.Length.EqualTo(1023));
        for (int i = 0; i < sets.Length; i++)
            AssertRoles(answers[i], SpellingsOf(sets[i]));

        void LogIn(NodeProcess node, int first)
        {
            for (int i = first; i < sets.Length; i += 2)
            {
                // Shifted with every round, so that each way sees sets with the agent and sets without.
                LoginForm form = LoginForm.All[(i + (i / LoginForm.All.Count)) % LoginForm.All.Count];
                answers[i] = form.Login(PayloadOf(form, sets[i])).Run(node);
            }
        }
    }

    /// <summary>All sets in all four ways, as far as the Action: what comes after it never looks at a role.</summary>
    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Every_set_of_roles_leaves_the_Action_as_it_came(object form)
    {
        LoginForm login = (LoginForm)form;
        string[][] sets = [.. RoleSets.All().Select(SpellingsOf)];
        string[] events = [.. RoleSets.All().Select(set => login.Login(PayloadOf(login, set)).Event.ToJsonString())];
        string[] outcomes = NodeProcess.Shared.Call<string[]>("runActions", new { action = login.Config.PostLoginAction, events });
        Assert.Multiple(() =>
        {
            for (int i = 0; i < sets.Length; i++)
                Assert.That(outcomes[i], Does.Contain($"""["roles",{JsonSerializer.Serialize(sets[i])}]""").And.EndWith(",null,null]"));
        });
    }

    [TestCase("{}")]
    [TestCase("""{"flex":{"roles":[]}}""")]
    public void User_without_roles_is_an_agent_where_that_is_the_default(string appMetadata) =>
        AssertRoles(Open.Login(appMetadata).Run(), ["agent"]);

    [Test]
    public void The_address_of_a_desk_phone_arrives_and_a_missing_one_removes_nothing()
    {
        LoginAnswer with = Open.Login("""{"flex":{"contact_uri":"sip:ada@acme.example"}}""").Run().Accepted();
        Assert.That((string?)with.Worker().Worker!.Attributes["contact_uri"], Is.EqualTo("sip:ada@acme.example"));
        Assert.That(Open.Login("{}").Run().Accepted().NodeSaml!.Attributes!.Keys, Does.Not.Contain("contact_uri"));
    }

    [Test]
    public void FlexRole_has_exactly_these_roles() =>
        Assert.That(Declared.Enhanced.RoleNames, Is.EqualTo(RoleSets.Roles.Select(role => role.Member)));

    private static LoginForm Open => LoginForm.EnhancedFromFlex with { Config = Declared.Open };

    private static string PayloadOf(LoginForm form, (string Member, string Spelling)[] set) =>
        form.Config.Payload(set.Select(role => role.Member));

    private static string[] SpellingsOf((string Member, string Spelling)[] set) => [.. set.Select(role => role.Spelling)];

    private static void AssertRoles(LoginAnswer answer, string[] roles)
    {
        answer.Accepted();
        Assert.That(answer.NodeSaml!.Attributes!["roles"], Is.EqualTo(roles), "@node-saml/node-saml");
        Assert.That(answer.Wsfed!.Attributes!["roles"], Is.EqualTo(roles), "passport-wsfed-saml2");
        FlexOutcome flex = answer.Worker();
        Assert.That(flex.Worker!.Attributes["roles"]!.AsArray().Select(role => (string)role!), Is.EqualTo(roles), "the worker");
        // Twilio does not document what Insights roles alone allow. The proof says so, and says nothing else about the sets.
        bool isInsightsOnly = roles.All(role => role.StartsWith("wfo.", StringComparison.Ordinal));
        Assert.That(
            flex.Remarks.Any(remark => remark.StartsWith("no role beside", StringComparison.Ordinal)),
            Is.EqualTo(isInsightsOnly),
            "remarks"
        );
    }
}
