using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0306_DefaultInsightsRole
{
    private const string Id = RuleIds.DefaultInsightsRole;

    [Test]
    public void A_supervisor_sees_everything_in_Insights() =>
        Expect
            .Information(
                Id,
                Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent, [|FlexRole.Supervisor|])]"),
                "Role 'supervisor' of user 'ada@acme.example' brings 'wfo.full_access' in Flex Insights, because no wfo role is given; "
                    + "add the wfo role that the user needs"
            )
            .HasNoFix();

    [TestCase("[|FlexRole.Admin|]")]
    [TestCase("[|\"admin\"|], \"supervisor\"")]
    [TestCase("new[] { FlexRole.Agent, [|FlexRole.Supervisor|], FlexRole.Admin }")]
    [TestCase("\"agent\", moreRoles: [|\"admin\"|]")]
    public void The_first_role_that_opens_Insights_is_underlined(string roles) =>
        Expect.Information(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [Test]
    public void Each_user_gets_one_diagnostic() =>
        Expect.Information(
            Id,
            Sources.Users("[FlexUser(\"ada@acme.example\", [|FlexRole.Admin|])] [FlexUser(\"bob@acme.example\", [|\"supervisor\"|])]")
        );

    [TestCase("FlexRole.Supervisor, FlexRole.WfoTeamLeader")]
    [TestCase("FlexRole.WfoFullAccess, FlexRole.Admin")]
    [TestCase("FlexRole.Agent")]
    public void A_user_with_a_wfo_role_or_without_need_of_one_has_no_diagnostic(string roles) =>
        Expect.Nothing(Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"), information: Id);

    [TestCase(RuleIds.WrongUserKey, "[FlexUser([|\"ada\"|], {|FLEXSSO0306:FlexRole.Admin|})]")]
    [TestCase(RuleIds.Placeholder, "[FlexUser([|\"<email>\"|], {|FLEXSSO0306:FlexRole.Admin|})]")]
    [TestCase(
        RuleIds.DuplicateUser,
        "[FlexUser(\"bob@acme.example\", \"agent\")] [FlexUser([|\"bob@acme.example\"|], {|FLEXSSO0306:\"admin\"|})]"
    )]
    public void A_wrong_user_is_told_about_the_role_too(string rule, string users) => Expect.Error(rule, Sources.Users(users));

    [Test]
    public void Beside_an_unknown_role_nothing_can_be_said() =>
        Expect.Error(
            RuleIds.UnknownRole,
            Sources.Users(
                // The second user is told of in any case, which shows that the information is looked for.
                "[FlexUser(\"ada@acme.example\", \"admin\", [|\"wfo.fullaccess\"|])] [FlexUser(\"bob@acme.example\", {|FLEXSSO0306:\"admin\"|})]"
            )
        );
}
