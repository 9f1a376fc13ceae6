using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0302: an unknown role becomes the one that was meant.</summary>
public sealed class RoleFixTests
{
    [TestCase("\"administrator\"", "FlexRole.Admin")]
    [TestCase("\"Supervisor\", FlexRole.Agent", "FlexRole.Supervisor, FlexRole.Agent")]
    [TestCase("\"agent\", \"superviser\"", "\"agent\", FlexRole.Supervisor")]
    [TestCase("FlexRole.Admin, @\"wfo.fullaccess\"", "FlexRole.Admin, FlexRole.WfoFullAccess")]
    [TestCase("/* a */ (object)\"Admin\" /* b */", "/* a */ FlexRole.Admin /* b */")]
    [TestCase("role: \"administrator\"", "role: FlexRole.Admin")]
    [TestCase("Names.Boss", "FlexRole.Admin")]
    [TestCase("\"agent\", null, \"Admin\"", "\"agent\", null, FlexRole.Admin")]
    public void An_argument_becomes_a_member_of_FlexRole(string roles, string expected)
    {
        const string Names = "static class Names { public const string Boss = \"administrator\"; }\n";
        Fixing before = Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", {roles})]") + Names);
        Fixing after = before.Apply(before.Of("FLEXSSO0302").SelectMany(before.Offers).Single()).Compiles();
        Assert.Multiple(() =>
        {
            Assert.That(after.Texts[0], Is.EqualTo(Sources.Users($"[FlexUser(\"a@b.c\", {expected})]") + Names));
            Assert.That(after.Titles("FLEXSSO0302"), Is.Empty);
        });
    }

    [TestCase("new object[] { \"Admin\" }", "new object[] { FlexRole.Admin }")]
    [TestCase("\"agent\", new object[] { \"supervisor\", \"Admin\" }", "\"agent\", new object[] { \"supervisor\", FlexRole.Admin }")]
    [TestCase("role: \"agent\", moreRoles: [\"supervisor\", \"Admin\"]", "role: \"agent\", moreRoles: [\"supervisor\", FlexRole.Admin]")]
    public void An_element_of_an_array_of_objects_becomes_a_member_of_FlexRole(string roles, string expected) =>
        An_argument_becomes_a_member_of_FlexRole(roles, expected);

    [TestCase("new[] { \"agent\", \"Admin\" }", "new[] { \"agent\", \"admin\" }")]
    [TestCase("new string[] { \"Admin\" }", "new string[] { \"admin\" }")]
    [TestCase("new[] { \"wfo.fullaccess\" }", "new[] { \"wfo.full_access\" }")]
    public void An_element_of_an_array_of_strings_becomes_the_right_string(string roles, string expected)
    {
        An_argument_becomes_a_member_of_FlexRole(roles, expected);
        Assert.That(
            Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", {roles})]")).Titles("FLEXSSO0302"),
            Is.All.Matches("^Change to '(admin|wfo.full_access)'$")
        );
    }

    [Test]
    public void The_title_names_the_role() =>
        Assert.That(
            Fixing.Of(Sources.Users("[FlexUser(\"a@b.c\", \"administrator\")]")).Titles("FLEXSSO0302"),
            Is.EqualTo(["Change to FlexRole.Admin"])
        );

    [TestCase("\"zzz\"")]
    [TestCase("(FlexRole)42")]
    [TestCase("42")]
    [TestCase("(object)null")]
    [TestCase("typeof(int)")]
    public void Nothing_is_offered_where_no_role_is_near(string role)
    {
        Fixing before = Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", FlexRole.Agent, {role})]"));
        Assert.That(before.Of("FLEXSSO0302"), Has.Length.EqualTo(1));
        Assert.That(before.Titles("FLEXSSO0302"), Is.Empty);
    }

    [TestCase("(object)new[] { \"Admin\", \"supervisor\" }")]
    [TestCase("moreRoles: (object[])(new object[] { \"Admin\", \"supervisor\" }), role: \"agent\"")]
    public void Nothing_is_offered_where_the_expression_holds_other_roles_too(string roles)
    {
        Fixing before = Fixing.Of(Sources.Users($"[FlexUser(\"a@b.c\", {roles})]"));
        Assert.That(before.Of("FLEXSSO0302"), Has.Length.EqualTo(1));
        Assert.That(before.Titles("FLEXSSO0302"), Is.Empty);
    }

    [TestCase("", "FlexSso.FlexRole.Admin")]
    [TestCase("using F = FlexSso;", "F.FlexRole.Admin")]
    [TestCase("using R = FlexSso.FlexRole;", "R.Admin")]
    [TestCase("using FlexSso;", "FlexRole.Admin")]
    public void The_role_is_qualified_as_the_file_needs_it(string usings, string expected)
    {
        Fixing result = Fixing
            .Of(Sources.Users("[FlexSso.FlexUser(\"a@b.c\", \"administrator\")]", usings: usings))
            .Fix("FLEXSSO0302")
            .IsFixed("FLEXSSO0302");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Users($"[FlexSso.FlexUser(\"a@b.c\", {expected})]", usings: usings)));
    }

    [TestCase("namespace Acme { class FlexRole { } ", "FlexSso.FlexRole.Admin")]
    [TestCase("namespace Acme { class FlexRole { } class FlexSso { } ", "global::FlexSso.FlexRole.Admin")]
    [TestCase("namespace FlexSso.Acme { ", "FlexRole.Admin")]
    [TestCase("namespace Acme.FlexSso { ", "global::FlexSso.FlexRole.Admin")]
    public void A_name_that_the_user_has_taken_is_stepped_around(string head, string expected)
    {
        string Source(string role) =>
            $$"""
                {{head}}
                    [global::FlexSso.FlexSsoConfig(Audience = "{{Sources.Audience}}", {{Sources.Auth0}})]
                    [global::FlexSso.FlexUser("a@b.c", {{role}})]
                    partial class AcmeFlex { }
                }
                """;

        Fixing result = Fixing.Of(Source("\"administrator\"")).Fix("FLEXSSO0302").IsFixed("FLEXSSO0302");
        Assert.That(result.Texts[0], Is.EqualTo(Source(expected)));
    }

    [Test]
    public void The_last_string_that_goes_changes_the_constructor_and_compiles()
    {
        Fixing result = Fixing
            .Of(Framework.NetStandard20, Sources.Users("[FlexUser(\"a@b.c\", \"administrator\", \"Agent\", \"Supervisor\")]"))
            .Fix("FLEXSSO0302", "Change to FlexRole.Admin")
            .Fix("FLEXSSO0302", "Change to FlexRole.Agent")
            .Fix("FLEXSSO0302", "Change to FlexRole.Supervisor")
            .IsFixed("FLEXSSO0302");
        Assert.That(
            result.Texts[0],
            Is.EqualTo(Sources.Users("[FlexUser(\"a@b.c\", FlexRole.Admin, FlexRole.Agent, FlexRole.Supervisor)]"))
        );
    }

    [Test]
    public void Layout_and_comments_stay()
    {
        static string Source(string role) =>
            Sources.Users(
                $"""
                [FlexUser(
                    "a@b.c",
                    FlexRole.Agent, // works
                    {role} /* leads */ // too
                )]
                """
            );

        Assert.That(
            Fixing.Of(Source("\"Supervisor\"")).Fix("FLEXSSO0302").IsFixed("FLEXSSO0302").Texts[0],
            Is.EqualTo(Source("FlexRole.Supervisor"))
        );
    }
}
