using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0303: a repeated role goes, with its comma and without a gap.</summary>
public sealed class RemoveRoleFixTests
{
    [TestCase("FlexRole.Agent, FlexRole.Agent", "FlexRole.Agent")]
    [TestCase("FlexRole.Agent, FlexRole.Agent, FlexRole.Admin", "FlexRole.Agent, FlexRole.Admin")]
    [TestCase("FlexRole.Agent,FlexRole.Agent,FlexRole.Admin", "FlexRole.Agent,FlexRole.Admin")]
    [TestCase("\"agent\", \"agent\"", "\"agent\"")]
    [TestCase("FlexRole.Agent, \"agent\"", "FlexRole.Agent")]
    [TestCase("FlexRole.Agent, /* again */ FlexRole.Agent /* really */", "FlexRole.Agent /* again */ /* really */")]
    [TestCase("role: \"agent\", moreRoles: \"agent\"", "role: \"agent\"")]
    public void An_argument_goes(string roles, string expected)
    {
        Fixing result = Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", {roles})]")).Fix("FLEXSSO0303").IsFixed("FLEXSSO0303");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Users($"[FlexUser(\"a@b.c\", {expected})]")));
    }

    [TestCase("new[] { FlexRole.Agent, FlexRole.Agent }", "new[] { FlexRole.Agent }")]
    [TestCase("new[] {FlexRole.Agent, FlexRole.Agent, }", "new[] {FlexRole.Agent, }")]
    [TestCase("new FlexRole[] { FlexRole.Admin, FlexRole.Admin, FlexRole.Agent, }", "new FlexRole[] { FlexRole.Admin, FlexRole.Agent, }")]
    [TestCase("[FlexRole.Agent, FlexRole.Agent, FlexRole.Admin]", "[FlexRole.Agent, FlexRole.Admin]")]
    [TestCase("roles: [FlexRole.Agent, FlexRole.Agent,]", "roles: [FlexRole.Agent,]")]
    [TestCase("new[] { \"agent\", \"agent\" }", "new[] { \"agent\" }")]
    [TestCase("\"agent\", new object[] { \"admin\", \"agent\" }", "\"agent\", new object[] { \"admin\" }")]
    public void An_element_of_an_array_goes(string roles, string expected) => An_argument_goes(roles, expected);

    [TestCase("\"agent\", new[] { \"agent\" }", "\"agent\"")]
    [TestCase("\"agent\", moreRoles: new object[] { \"agent\", }", "\"agent\"")]
    [TestCase("\"agent\", moreRoles: [\"agent\"]", "\"agent\"")]
    public void An_array_that_holds_nothing_else_goes_with_it(string roles, string expected) => An_argument_goes(roles, expected);

    [TestCase("(object)new[] { \"agent\", \"admin\", \"agent\" }")]
    [TestCase("moreRoles: (object[])(new object[] { \"agent\", \"admin\" }), role: \"agent\"")]
    public void Nothing_is_offered_where_the_expression_holds_other_roles_too(string roles)
    {
        Fixing before = Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", {roles})]"));
        Assert.That(before.Of("FLEXSSO0303"), Has.Length.EqualTo(1));
        Assert.That(before.Titles("FLEXSSO0303"), Is.Empty);
    }

    [Test]
    public void Behind_an_array_the_right_argument_goes() =>
        An_argument_goes(
            "\"agent\", new object[] { \"supervisor\", \"admin\" }, \"agent\"",
            "\"agent\", new object[] { \"supervisor\", \"admin\" }"
        );

    [TestCase("A,\n    A,\n    B)]", "A,\n    B)]")]
    [TestCase("A,\n    A)]", "A)]")]
    [TestCase("A,\n    A\n)]", "A\n)]")]
    [TestCase("A, // 1\n    A, // 2\n    B)]", "A, // 1\n    // 2\n    B)]")]
    [TestCase("A, // 1\n    A // 2\n)]", "A // 1\n    // 2\n)]")]
    [TestCase("A, // 1\n    // 2\n    A)]", "A // 1\n    // 2\n    )]")]
    [TestCase("A\n    , A\n    , B)]", "A\n    , B)]")]
    [TestCase("A\n    , A)]", "A)]")]
    [TestCase("A, A,\n    B)]", "A,\n    B)]")]
    [TestCase("A,\n\n    A,\n    B)]", "A,\n\n    B)]")]
    [TestCase("A,\n\n#pragma warning disable CS0612\n    A,\n    B)]", "A,\n\n#pragma warning disable CS0612\n    B)]")]
    public void Lines_and_comments_stay_in_order(string roles, string expected)
    {
        static string Source(string roles) =>
            Sources.Users("[FlexUser(\"a@b.c\",\n    " + roles.Replace("A", "FlexRole.Agent").Replace("B", "FlexRole.Admin"));

        Fixing result = Fixing.Of(Source(roles)).Fix("FLEXSSO0303").IsFixed("FLEXSSO0303");
        Assert.That(result.Texts[0], Is.EqualTo(Source(expected)));
    }

    [TestCase("A, A, A", "A")]
    [TestCase("A, A, B, B, A", "A, B")]
    [TestCase("A, B, A, B, C, C", "A, B, C")]
    [TestCase("new[] { A, A, B, A, B, }", "new[] { A, B, }")]
    [TestCase("\"agent\", new object[] { A, A, B }", "\"agent\", new object[] { B }")]
    [TestCase("\"agent\", new object[] { A, A }", "\"agent\"")]
    [TestCase("\"agent\", moreRoles: [A, \"agent\", A]", "\"agent\"")]
    [TestCase("A,\n    A, // 1\n    B, // 2\n    B, // 3\n    C,\n    C", "A,\n    // 1\n    B, // 2\n    // 3\n    C")]
    [TestCase("A\n    , A\n    , A\n    , B\n    , B", "A\n    , B")]
    public void One_after_the_other_takes_every_repetition_out_of_one_list(string roles, string expected)
    {
        static string Source(string roles) =>
            Sources.Users(
                "[FlexUser(\"a@b.c\", "
                    + roles.Replace("A", "FlexRole.Agent").Replace("B", "FlexRole.Admin").Replace("C", "FlexRole.Supervisor")
                    + ")]"
            );

        Fixing result = Fixing.Of(Source(roles));
        for (int repetitions = result.Of("FLEXSSO0303").Length; repetitions > 0; repetitions--)
            result = result.Fix("FLEXSSO0303");
        Assert.That(result.IsFixed("FLEXSSO0303").Texts[0], Is.EqualTo(Source(expected)));
    }

    [Test]
    public void The_title_is_about_the_repeated_role() =>
        Assert.That(
            Fixing.Of(Sources.Users("[FlexUser(\"a@b.c\", FlexRole.Agent, FlexRole.Agent)]")).Titles("FLEXSSO0303"),
            Is.EqualTo(["Remove the repeated role"])
        );
}
