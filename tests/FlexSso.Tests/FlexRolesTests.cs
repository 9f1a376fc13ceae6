namespace FlexSso.Tests;

public sealed class FlexRolesTests
{
    // Twilio's own spelling, written out: a test against the library's table would only repeat it.
    [TestCase(FlexRole.Agent, "agent")]
    [TestCase(FlexRole.Supervisor, "supervisor")]
    [TestCase(FlexRole.Admin, "admin")]
    [TestCase(FlexRole.WfoFullAccess, "wfo.full_access")]
    [TestCase(FlexRole.WfoTeamLeader, "wfo.team_leader")]
    [TestCase(FlexRole.WfoDataAnalyst, "wfo.data_analyst")]
    [TestCase(FlexRole.WfoDataAuditor, "wfo.data_auditor")]
    [TestCase(FlexRole.WfoQualityManager, "wfo.quality_manager")]
    [TestCase(FlexRole.WfoQualityProcessManager, "wfo.quality_process_manager")]
    [TestCase(FlexRole.WfoDashboardViewer, "wfo.dashboard_viewer")]
    public void A_role_has_the_name_that_Flex_knows(FlexRole role, string name)
    {
        Assert.That(FlexRoles.ToName(role), Is.EqualTo(name));
        Assert.That(FlexRoles.TryParse(name, out FlexRole parsed), Is.True);
        Assert.That(parsed, Is.EqualTo(role));
    }

    [Test]
    public void Every_role_has_a_name() =>
        Assert.That(Enum.GetValues<FlexRole>().Select(FlexRoles.ToName).Distinct().Count(), Is.EqualTo(10));

    [TestCase("Admin")]
    [TestCase("administrator")]
    [TestCase(" agent")]
    [TestCase("")]
    [TestCase(null)]
    public void A_name_that_Flex_does_not_know_is_not_parsed(string? name) => Assert.That(FlexRoles.TryParse(name, out _), Is.False);

    [Test]
    public void A_number_that_is_no_role_is_refused() =>
        Assert.That(() => FlexRoles.Create(FlexRole.Agent, (FlexRole)99), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_list_keeps_the_order_and_drops_repetitions() =>
        Assert.That(
            FlexRoles.Create(FlexRole.Supervisor, FlexRole.Agent, FlexRole.Supervisor),
            Is.EqualTo(new[] { FlexRole.Supervisor, FlexRole.Agent })
        );

    [Test]
    public void A_list_without_further_roles_is_one_role() =>
        Assert.That(FlexRoles.Create(FlexRole.Agent, null), Is.EqualTo(new[] { FlexRole.Agent }));

    [Test]
    public void Lists_with_the_same_roles_are_equal_and_read_well()
    {
        object list = FlexRoles.Create(FlexRole.Agent, FlexRole.WfoTeamLeader);

        Assert.That(list.Equals(FlexRoles.Create(FlexRole.Agent, FlexRole.WfoTeamLeader)), Is.True);
        Assert.That(list.GetHashCode(), Is.EqualTo(FlexRoles.Create(FlexRole.Agent, FlexRole.WfoTeamLeader).GetHashCode()));
        Assert.That(list.Equals(FlexRoles.Create(FlexRole.WfoTeamLeader, FlexRole.Agent)), Is.False);
        Assert.That(list.ToString(), Is.EqualTo("agent, wfo.team_leader"));
    }
}
