using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0312_DuplicateRoleMapping
{
    [TestCase("FlexRole.Agent")]
    [TestCase("FlexRole.Supervisor, Environment = \"dev\"")]
    public void One_name_twice(string arguments) =>
        Expect.Error(
            RuleIds.DuplicateRoleMapping,
            With($"[FlexRoleMapping(\"Agents\", FlexRole.Agent)]\n[FlexRoleMapping([|\"Agents\"|], {arguments})]"),
            "Role mapping 'Agents' is declared more than once (also in line 6); keep one with all roles"
        );

    [Test]
    public void A_padded_name_is_one_mistake() =>
        Expect.Error(
            RuleIds.EmptyOrPadded,
            With("[FlexRoleMapping(\"Agents\", FlexRole.Agent)]\n[FlexRoleMapping([|\"Agents \"|], FlexRole.Agent)]")
        );

    [TestCase("\"agents\", FlexRole.Agent")]
    [TestCase("\"Agents\", FlexRole.Agent, Environment = \"prod\"")]
    public void Another_name_or_environment(string arguments) =>
        Expect.Nothing(With($"[FlexRoleMapping(\"Agents\", FlexRole.Agent, Environment = \"dev\")] [FlexRoleMapping({arguments})]"));

    private static string With(string attributes) =>
        Declarations.Config(
            attributes
                + "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\")] [FlexSsoConfig(Environment = \"prod\")]",
            arguments: Declarations.Arguments + ", RolesFrom = \"event.user.groups\""
        );
}
