using FlexSso.Generators.Diagnostics;
using FlexSso.Roles;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0302_UnknownRole
{
    private const string Id = RuleIds.UnknownRole;
    private const string AllRoles =
        "use one of agent, supervisor, admin, wfo.full_access, wfo.team_leader, wfo.data_analyst, wfo.data_auditor, "
        + "wfo.quality_manager, wfo.quality_process_manager, wfo.dashboard_viewer";

    [TestCase("FlexRole.Agent | FlexRole.Supervisor")]
    [TestCase("FlexRole.Supervisor | FlexRole.Admin")]
    public void Roles_are_no_flags(string roles) =>
        Expect.Error(RuleIds.UnknownRole, Sources.Users($"[FlexUser(\"ada@acme.example\", [|{roles}|])]"), otherFiles: 1).HasNoFix();

    [Test]
    public void The_label_of_the_Console_is_no_role() =>
        Expect
            .Error(
                Id,
                Sources.Users("[FlexUser(\"ada@acme.example\", [|\"administrator\"|])]"),
                "'administrator' of user 'ada@acme.example' is not a role of Flex; did you mean 'admin' (FlexRole.Admin)?"
            )
            .HasFix(FixKeys.Role, "Admin");

    [TestCase("Administrator", "Admin")]
    [TestCase("Admin", "Admin")]
    [TestCase("ADMIN", "Admin")]
    [TestCase(" admin", "Admin")]
    [TestCase("Supervisor", "Supervisor")]
    [TestCase("superviser", "Supervisor")]
    [TestCase("supervisors", "Supervisor")]
    [TestCase("Agent", "Agent")]
    [TestCase("agents", "Agent")]
    [TestCase("agnet", null)]
    [TestCase("wfo.fullaccess", "WfoFullAccess")]
    [TestCase("wfo.full-access", "WfoFullAccess")]
    [TestCase("wfo_full_access", "WfoFullAccess")]
    [TestCase("full_access", "WfoFullAccess")]
    [TestCase("WfoFullAccess", "WfoFullAccess")]
    [TestCase("wfo.teamleader", "WfoTeamLeader")]
    [TestCase("wfo.team_lead", "WfoTeamLeader")]
    [TestCase("wfo.dataanalyst", "WfoDataAnalyst")]
    [TestCase("wfo.data_analist", "WfoDataAnalyst")]
    [TestCase("wfo.data_auditer", "WfoDataAuditor")]
    [TestCase("wfo.qualitymanager", "WfoQualityManager")]
    [TestCase("wfo.quality_processmanager", "WfoQualityProcessManager")]
    [TestCase("wfo.dashboard_veiwer", "WfoDashboardViewer")]
    [TestCase("boss", null)]
    [TestCase("wfo", null)]
    [TestCase("", null)]
    [TestCase("a", null)]
    [TestCase("readonly_admin", null)]
    public void A_name_that_Flex_does_not_know(string role, string? meant)
    {
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Expect.Error(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", [|\"{role}\"|])]"));
        if (meant is null)
            diagnostic.HasNoFix();
        else
            diagnostic.HasFix(FixKeys.Role, meant);
    }

    [Test]
    public void The_message_lists_the_roles_if_none_is_similar() =>
        Expect.Error(
            Id,
            Sources.Users("[FlexUser(\"ada@acme.example\", [|\"boss\"|])]"),
            "'boss' of user 'ada@acme.example' is not a role of Flex; " + AllRoles
        );

    [TestCase("[|(FlexRole)42|]", "(FlexSso.FlexRole)42")]
    [TestCase("[|(FlexRole)(-1)|]", "(FlexSso.FlexRole)-1")]
    [TestCase("[|1|]", "1")]
    [TestCase("[|1.5|]", "1.5")]
    [TestCase("[|true|]", "true")]
    [TestCase("[|typeof(int)|]", "typeof(int)")]
    [TestCase("\"agent\", \"admin\", [|null|]", "null")]
    [TestCase("FlexRole.Agent, [|(FlexRole)10|]", "(FlexSso.FlexRole)10")]
    [TestCase("[|System.DayOfWeek.Monday|]", "System.DayOfWeek.Monday")]
    public void A_value_that_is_no_role(string roles, string shown) =>
        Expect
            .Error(
                Id,
                Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"),
                $"'{shown}' of user 'ada@acme.example' is not a role of Flex; {AllRoles}"
            )
            .HasNoFix();

    [TestCase("\"agent\", [|\"superviser\"|], \"admin\"")]
    [TestCase("new[] { \"agent\", [|\"superviser\"|], \"admin\" }")]
    [TestCase("new string[] { \"agent\", [|\"superviser\"|] }, \"admin\"")]
    [TestCase("new object[] { FlexRole.Agent, [|\"superviser\"|] }")]
    [TestCase("\"agent\", moreRoles: [|\"superviser\"|]")]
    [TestCase("role: \"agent\", moreRoles: new object[] { \"admin\", [|\"superviser\"|] }")]
    [TestCase("moreRoles: new object[] { \"admin\", [|\"superviser\"|] }, role: \"agent\"")]
    [TestCase("role: [|\"superviser\"|]")]
    [TestCase("role: FlexRole.Agent, moreRoles: [|\"superviser\"|]")]
    public void The_wrong_one_of_many_is_underlined(string roles) =>
        Expect.Error(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]")).HasFix(FixKeys.Role, "Supervisor");

    [TestCase("FlexRole.Agent, [|(FlexRole)42|]")]
    [TestCase("new[] { FlexRole.Agent, [|(FlexRole)42|] }")]
    [TestCase("new FlexRole[] { FlexRole.Agent, [|(FlexRole)42|] }")]
    [TestCase("roles: new[] { FlexRole.Agent, [|(FlexRole)42|] }")]
    [TestCase("roles: [|(FlexRole)42|]")]
    [TestCase("[FlexRole.Agent, [|(FlexRole)42|]]")]
    public void The_wrong_one_of_many_enum_values_is_underlined(string roles) =>
        Expect.Error(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [Test]
    public void The_e_mail_may_come_last() =>
        Expect.Error(Id, Sources.Users("[FlexUser(roles: new[] { FlexRole.Agent, [|(FlexRole)42|] }, email: \"ada@acme.example\")]"));

    [Test]
    public void An_enum_of_the_users_own_is_no_FlexRole() =>
        Expect
            .Error(
                Id,
                "namespace Own { enum FlexRole { Agent, Admin } }\n"
                    + Sources
                        .Users("[FlexUser(\"ada@acme.example\", [|Own.FlexRole.Admin|])]")
                        .Replace("using FlexSso;", "", StringComparison.Ordinal)
                        .Replace("[Flex", "[FlexSso.Flex", StringComparison.Ordinal),
                "'Own.FlexRole.Admin' of user 'ada@acme.example' is not a role of Flex; did you mean 'admin' (FlexRole.Admin)?"
            )
            .HasFix(FixKeys.Role, "Admin");

    [Test]
    public void A_user_without_a_proper_e_mail_is_still_named() =>
        Expect.Error(
            Id,
            Sources.Users("[FlexUser({|FLEXSSO0307:\"ada\"|}, [|\"boss\"|])]"),
            "'boss' of user 'ada' is not a role of Flex; " + AllRoles
        );

    [Test]
    public void A_Legacy_configuration_is_checked_too() =>
        Expect.Error(
            Id,
            Sources
                .Legacy($"AccountSid = \"{Sources.Ac}\"")
                .Replace("public partial", "[FlexUser(\"ada@acme.example\", [|\"Agent\"|])] public partial", StringComparison.Ordinal)
        );

    [TestCase("ADMINISTRATOR", "Admin")]
    [TestCase("SUPERVISOR", "Supervisor")]
    [TestCase("WFO.DATA_AUDITOR", "WfoDataAuditor")]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture(string role, string meant) =>
        Assert.That(RoleSuggestion.For(role)?.ToString(), Is.EqualTo(meant));

    [Test]
    [SetCulture("de-DE")]
    public void A_number_is_shown_without_a_culture() =>
        Expect.Error(
            Id,
            Sources.Users("[FlexUser(\"ada@acme.example\", [|1.5|])]"),
            "'1.5' of user 'ada@acme.example' is not a role of Flex; " + AllRoles
        );
}
