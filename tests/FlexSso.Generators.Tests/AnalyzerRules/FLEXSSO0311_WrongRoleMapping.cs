using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0311_WrongRoleMapping
{
    private const string Id = RuleIds.WrongRoleMapping;

    [Test]
    public void A_mapping_without_RolesFrom() =>
        Expect.Error(
            Id,
            With("[FlexRoleMapping([|\"Agents\"|], FlexRole.Agent)]", ""),
            "Role mapping 'Agents' is never read, because RolesFrom does not say where the names are; add RolesFrom = "
                + "\"event.authorization.roles\" for Auth0's roles, or \"event.user.groups\" for enterprise groups"
        );

    [TestCase("")]
    [TestCase("[FlexRoleMapping(\"Agents\", FlexRole.Agent, Environment = \"dev\")]")]
    public void RolesFrom_without_a_mapping(string mapping) =>
        Expect.Error(
            Id,
            With(
                mapping
                    + "[FlexSsoConfig(Environment = \"dev\", RolesFrom = "
                    + (mapping.Length == 0 ? "null" : "\"event.user.groups\"")
                    + ")] [FlexSsoConfig(Environment = \"prod\", RolesFrom = [|\"event.user.groups\"|])]",
                ""
            ),
            "RolesFrom 'event.user.groups' grants nothing, because no name that it finds stands for a role of Flex; add "
                + "[FlexRoleMapping(\"name in Auth0\", FlexRole.Agent)], or remove RolesFrom"
        );

    [Test]
    public void A_mapping_without_a_role() =>
        Expect.Error(
            Id,
            With("[[|FlexRoleMapping|](\"Agents\")]"),
            "Role mapping 'Agents' grants no role of Flex; add at least one, like FlexRole.Agent"
        );

    [Test]
    public void A_mapping_without_a_name() =>
        Expect.Error(Id, With("[FlexRoleMapping([|null|], FlexRole.Agent)]"), "Role mapping 'null' names no role or group; write its name");

    [Test]
    public void A_role_that_is_none() =>
        Expect.Error(
            RuleIds.UnknownRole,
            With("[FlexRoleMapping(\"Agents\", [|(FlexRole)42|])]"),
            "'(FlexSso.FlexRole)42' of role mapping 'Agents' is not a role of Flex; use one of agent, supervisor, admin, wfo.full_access, "
                + "wfo.team_leader, wfo.data_analyst, wfo.data_auditor, wfo.quality_manager, wfo.quality_process_manager, wfo.dashboard_viewer"
        );

    [TestCase("[FlexRoleMapping(\"Agents\", FlexRole.Agent)]")]
    [TestCase("[FlexRoleMapping(\"Reports\", FlexRole.WfoDashboardViewer)]")]
    public void Both_together(string attributes) => Expect.Nothing(With(attributes));

    [Test]
    public void A_mapping_of_the_environment_that_has_RolesFrom() =>
        Expect.Nothing(
            With(
                "[FlexRoleMapping(\"Agents\", FlexRole.Agent, Environment = \"prod\")]"
                    + "[FlexSsoConfig(Environment = \"dev\")] [FlexSsoConfig(Environment = \"prod\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", RolesFrom = \"event.user.groups\")]",
                ""
            )
        );

    private static string With(string attributes, string arguments = ", RolesFrom = \"event.authorization.roles\"") =>
        Declarations.Config(attributes, arguments: Declarations.Arguments + arguments);
}
