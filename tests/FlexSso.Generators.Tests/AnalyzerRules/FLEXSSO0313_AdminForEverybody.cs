using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0313_AdminForEverybody
{
    [TestCase("Everyone")]
    [TestCase("All Users")]
    [TestCase("ACME\\Domain Users")]
    [TestCase("staff")]
    [TestCase("everyone@acme.example")]
    [TestCase("All Employees (EU)")]
    public void Everybody_is_an_admin(string name) =>
        Expect.Warning(
            RuleIds.AdminForEverybody,
            With($"[FlexRoleMapping([|@\"{name}\"|], FlexRole.Supervisor, FlexRole.Admin)]"),
            $"Role mapping '{name}' grants 'admin' to a name that usually stands for everybody; map a group of administrators instead"
        );

    [TestCase("\"Everyone\", FlexRole.Agent")]
    [TestCase("\"Contact Center Admins\", FlexRole.Admin")]
    public void Some_are_admins_or_everybody_is_less(string arguments) => Expect.Nothing(With($"[FlexRoleMapping({arguments})]"));

    private static string With(string attributes) =>
        Declarations.Config(attributes, arguments: Declarations.Arguments + ", RolesFrom = \"event.user.groups\"");
}
