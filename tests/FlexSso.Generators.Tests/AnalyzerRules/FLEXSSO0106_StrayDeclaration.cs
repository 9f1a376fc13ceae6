using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0106_StrayDeclaration
{
    private const string Id = RuleIds.StrayDeclaration;

    [Test]
    public void A_user_of_a_class_that_is_no_configuration() =>
        Expect.Warning(
            Id,
            "using FlexSso;\n[[|FlexUser|](\"ada@acme.example\", FlexRole.Admin)] partial class AcmeFlex { }",
            "[FlexUser] has no effect, because 'AcmeFlex' is not a Flex SSO configuration; "
                + "add [FlexSsoConfig] to it, or move the declaration into the class that has it",
            generates: false
        );

    [Test]
    public void A_worker_attribute_in_a_class_that_is_no_configuration() =>
        Expect.Warning(
            Id,
            "using FlexSso;\nclass AcmeFlex { [[|FlexAttribute|](\"department\")] public string Department { get; set; } }",
            "[FlexAttribute] has no effect, because 'AcmeFlex' is not a Flex SSO configuration; "
                + "add [FlexSsoConfig] to it, or move the declaration into the class that has it",
            generates: false
        );

    [TestCase("struct S { [[|FlexAttribute|](\"x\")] public string X; }")]
    [TestCase("record R { [[|FlexAttribute|](\"x\")] public string X { get; init; } }")]
    [TestCase("record R([property: [|FlexAttribute|](\"x\")] string X);")]
    [TestCase("interface I { [[|FlexAttribute|](\"x\")] string X { get; } }")]
    [TestCase("static class C { [field: [|FlexAttribute|](\"x\")] public static string X { get; set; } }")]
    [TestCase("[[|FlexSso.FlexUserAttribute|](\"a@b.example\", FlexRole.Agent)] struct S { }")]
    public void Every_kind_of_type_is_checked(string declaration) => Expect.Warning(Id, "using FlexSso;\n" + declaration, generates: false);

    [Test]
    public void One_missing_configuration_is_reported_once() =>
        Expect.Warning(
            Id,
            """
            using FlexSso;
            [[|FlexUser|]("ada@acme.example", FlexRole.Admin)]
            [FlexUser("bob@acme.example", FlexRole.Agent)]
            class AcmeFlex { [FlexAttribute("department")] public string Department { get; set; } }
            """,
            generates: false
        );

    [Test]
    public void A_base_class_of_a_configuration_is_not_a_configuration() =>
        Expect.Warning(
            Id,
            Sources.Whole(
                "class Base { [[|FlexAttribute|](\"department\")] public string Department { get; set; } } $ partial class AcmeFlex : Base { }"
            )
        );

    [Test]
    public void Other_classes_are_left_alone() =>
        Expect.Nothing(
            "class FlexUserAttribute : System.Attribute { } [FlexUser] class A { [System.Obsolete] public int X; }",
            generates: false
        );
}
