using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0303_DuplicateRole
{
    private const string Id = RuleIds.DuplicateRole;

    [Test]
    public void A_role_that_is_given_twice() =>
        Expect
            .Warning(
                Id,
                Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent, FlexRole.Admin, [|FlexRole.Agent|])]"),
                "Role 'agent' of user 'ada@acme.example' is given more than once; remove the repetition"
            )
            .HasFix(FixKeys.RemoveRole, "true");

    [TestCase("\"agent\", [|\"agent\"|]")]
    [TestCase("\"agent\", [|FlexRole.Agent|]")]
    [TestCase("\"agent\", \"admin\", [|FlexRole.Agent|], [|\"admin\"|]")]
    [TestCase("new[] { FlexRole.Agent, [|FlexRole.Agent|] }")]
    [TestCase("new[] { \"agent\" }, [|\"agent\"|]")]
    [TestCase("roles: new[] { FlexRole.Agent, [|FlexRole.Agent|] }")]
    [TestCase("FlexRole.WfoTeamLeader, FlexRole.Supervisor, [|FlexRole.WfoTeamLeader|]")]
    public void Every_way_to_write_it_is_reported(string roles) =>
        Expect.Warning(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [Test]
    public void Two_users_may_have_one_role() =>
        Expect.Nothing(Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent)] [FlexUser(\"bob@acme.example\", FlexRole.Agent)]"));
}
