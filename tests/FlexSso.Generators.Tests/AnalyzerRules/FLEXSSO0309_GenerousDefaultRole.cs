using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0309_GenerousDefaultRole
{
    private const string Id = RuleIds.GenerousDefaultRole;

    [TestCase("Supervisor", "supervisor")]
    [TestCase("Admin", "admin")]
    public void More_than_an_agent_by_default(string member, string role) =>
        Expect
            .Warning(
                Id,
                With($"[|FlexRole.{member}|]"),
                $"DefaultRole '{role}' grants more than 'agent' to every user who was given no role; "
                    + "use FlexRole.Agent, or leave DefaultRole out to refuse users without roles"
            )
            .HasNoFix();

    [TestCase("FlexRole.WfoFullAccess", "wfo.full_access")]
    [TestCase("FlexRole.WfoDashboardViewer", "wfo.dashboard_viewer")]
    [TestCase("(FlexRole)4", "wfo.team_leader")]
    public void A_role_of_Insights_by_default(string value, string role) =>
        Expect.Warning(
            Id,
            With($"[|{value}|]"),
            $"DefaultRole '{role}' is a role of Flex Insights, which opens nothing without 'supervisor' or 'admin' and then grants more than "
                + "'agent'; use FlexRole.Agent, or leave DefaultRole out to refuse users without roles"
        );

    [TestCase("FlexRole.Agent")]
    [TestCase("default")]
    [TestCase("(FlexRole)0")]
    public void An_agent_by_default(string value) => Expect.Nothing(With(value));

    [TestCase("(FlexRole)10")]
    [TestCase("(FlexRole)(-1)")]
    public void A_value_that_is_no_role(string value) =>
        Expect
            .Error(
                RuleIds.UnknownRole,
                With($"[|{value}|]"),
                $"'(FlexSso.FlexRole){value[10..].Trim('(', ')')}' of DefaultRole is not a role of Flex; use one of agent, supervisor, admin, "
                    + "wfo.full_access, wfo.team_leader, wfo.data_analyst, wfo.data_auditor, wfo.quality_manager, "
                    + "wfo.quality_process_manager, wfo.dashboard_viewer"
            )
            .HasNoFix();

    [TestCase("CS0029", "\"agent\"")]
    [TestCase("CS0117", "FlexRole.Boss")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string value) => Expect.CompilerErrorAlone(id, With(value));

    private static string With(string value) =>
        Declarations.Config(
            arguments: $"{Declarations.Arguments}, Connection = \"acme\", TrustedConnections = new[] {{ \"acme\" }}, DefaultRole = {value}"
        );
}
