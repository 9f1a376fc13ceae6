using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0301_NoRole
{
    private const string Id = RuleIds.NoRole;

    [Test]
    public void A_user_without_a_role() =>
        Expect.Error(
            Id,
            Sources.Users("[[|FlexUser|](\"ada@acme.example\")]"),
            "User 'ada@acme.example' has no role, and Flex refuses a login without one; add at least one, like 'agent'"
        );

    [TestCase("[|null|]")]
    [TestCase("[|(FlexRole[])null|]")]
    [TestCase("[|(object)null|]")]
    [TestCase("[|null|], null")]
    [TestCase("[|null|], null, null")]
    [TestCase("[|new FlexRole[0]|]")]
    [TestCase("[|new FlexRole[] { }|]")]
    [TestCase("[|new string[0]|]")]
    [TestCase("[|new object[] { }|]")]
    [TestCase("[|new object[] { null }|]")]
    [TestCase("[|new string[] { null, null }|]")]
    [TestCase("[|null|], new object[0]")]
    [TestCase("roles: [|null|]")]
    [TestCase("roles: [|new FlexRole[0]|]")]
    [TestCase("role: [|null|]")]
    [TestCase("[|[]|]")]
    public void Arguments_without_any_role(string roles) => Expect.Error(Id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));

    [Test]
    public void The_named_e_mail_alone() => Expect.Error(Id, Sources.Users("[[|FlexUser|](email: \"ada@acme.example\")]"));

    [Test]
    public void Every_such_user_is_reported() =>
        Expect.Error(
            Id,
            Sources.Users(
                "[[|FlexUser|](\"ada@acme.example\")] [FlexUser(\"bob@acme.example\", \"agent\")] [[|FlexUser|](\"eve@acme.example\")]"
            )
        );

    [Test]
    public void A_user_in_another_part() =>
        Expect.Error(
            Id,
            [
                Sources.Whole("$ partial class AcmeFlex { }"),
                Sources.Whole("[[|FlexUser|](\"ada@acme.example\")] partial class AcmeFlex { }"),
            ]
        );

    [Test]
    public void A_Legacy_configuration_is_checked_too() =>
        Expect.Error(
            Id,
            Sources
                .Legacy($"AccountSid = \"{Sources.Ac}\"")
                .Replace("public partial", "[[|FlexUser|](\"ada@acme.example\")] public partial", StringComparison.Ordinal)
        );

    [Test]
    public void The_oldest_language_version_is_checked_too() =>
        Expect.Error(Id, Sources.Users("[[|FlexUser|](\"ada@acme.example\")]"), framework: Framework.Net472);

    [TestCase("CS0117", "FlexRole.Boss")]
    [TestCase("CS0117", "FlexRole.Agent, FlexRole.Boss")]
    [TestCase("CS0103", "Agent")]
    [TestCase("CS0182", "System.Environment.MachineName")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string roles) =>
        Expect.CompilerErrorAlone(id, Sources.Users($"[FlexUser(\"ada@acme.example\", {roles})]"));
}
