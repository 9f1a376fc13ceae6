using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0305_InsightsWithoutBaseRole
{
    private const string Id = RuleIds.InsightsWithoutBaseRole;

    [Test]
    public void An_agent_cannot_open_Insights() =>
        Expect
            .Warning(
                Id,
                Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent, [|FlexRole.WfoTeamLeader|])]"),
                "Role 'wfo.team_leader' of user 'ada@acme.example' opens nothing in Flex Insights without 'supervisor' or 'admin'; "
                    + "add one of them, or remove the role"
            )
            .HasNoFix();

    [TestCase("[|FlexRole.WfoFullAccess|]")]
    [TestCase("[|FlexRole.WfoTeamLeader|]")]
    [TestCase("[|FlexRole.WfoDataAnalyst|]")]
    [TestCase("[|FlexRole.WfoDataAuditor|]")]
    [TestCase("[|FlexRole.WfoQualityManager|]")]
    [TestCase("[|FlexRole.WfoQualityProcessManager|]")]
    [TestCase("[|FlexRole.WfoDashboardViewer|]")]
    [TestCase("[|FlexRole.WfoFullAccess|], FlexRole.WfoTeamLeader")]
    [TestCase("\"agent\", [|\"wfo.data_analyst\"|], \"wfo.data_auditor\"")]
    [TestCase("new[] { FlexRole.Agent, [|FlexRole.WfoFullAccess|] }")]
    [TestCase("\"agent\", moreRoles: new object[] { [|\"wfo.full_access\"|], FlexRole.WfoTeamLeader }")]
    [TestCase("[FlexRole.Agent, [|FlexRole.WfoFullAccess|]]")]
    [TestCase("[|FlexRole.WfoFullAccess|], {|FLEXSSO0303:FlexRole.WfoFullAccess|}")]
    public void The_first_role_of_Insights_is_underlined(string roles) =>
        Expect.Warning(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [TestCase("FlexRole.Supervisor, FlexRole.WfoTeamLeader")]
    [TestCase("FlexRole.WfoTeamLeader, FlexRole.Agent, FlexRole.Admin")]
    [TestCase("\"wfo.full_access\", \"supervisor\"")]
    [TestCase("FlexRole.Agent")]
    public void Beside_a_supervisor_or_admin_it_works(string roles) =>
        Expect.Nothing(Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [Test]
    public void Another_users_role_does_not_help() =>
        Expect.Warning(
            Id,
            Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Admin)] [FlexUser(\"bob@acme.example\", [|FlexRole.WfoDataAnalyst|])]")
        );

    // What is mistyped may be the supervisor.
    [Test]
    public void Beside_an_unknown_role_nothing_can_be_said() =>
        Expect.Error(RuleIds.UnknownRole, Sources.Users("[FlexUser(\"ada@acme.example\", \"wfo.team_leader\", [|\"superviser\"|])]"));
}
