using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0403_DuplicateAttribute
{
    private const string Id = RuleIds.DuplicateAttribute;

    [Test]
    public void Two_members_with_one_name() =>
        Expect
            .Error(
                Id,
                Sources.Members(
                    "[FlexAttribute(\"squad\")] public string A { get; set; } [FlexAttribute([|\"squad\"|])] public string B { get; set; }"
                ),
                "Attribute 'squad' of 'B' is the same as 'squad' of 'A' on the worker; rename one of them"
            )
            .HasNoFix();

    [Test]
    public void Two_names_with_one_field_of_app_metadata() =>
        Expect.Error(
            Id,
            Sources.Members(
                "[FlexAttribute(\"a.b\")] public string A { get; set; } [FlexAttribute([|\"a_b\"|])] public string B { get; set; }"
            ),
            "Attribute 'a_b' of 'B' is the same as 'a.b' of 'A' in app_metadata, where both are 'a_b'; rename one of them"
        );

    [TestCase("\"x\"", "[|\"x.string\"|]")]
    [TestCase("\"x$y\"", "[|\"x.y\"|]")]
    public void Two_spellings_of_one_name(string first, string second) =>
        Expect.Error(
            Id,
            Sources.Members(
                $"[FlexAttribute({first})] public string A {{ get; set; }} [FlexAttribute({second})] public string B {{ get; set; }}"
            )
        );

    [Test]
    public void A_field_counts_as_well_and_so_does_another_part() =>
        Expect.Error(
            Id,
            [
                Sources.Whole("$ partial class AcmeFlex { [FlexAttribute(\"x\")] public string A; }"),
                Sources.Whole(
                    "partial class AcmeFlex { [FlexAttribute([|\"x\"|], Source = \"event.user.x\")] public int B { get; set; } }"
                ),
            ]
        );

    [Test]
    public void Names_are_compared_with_case() =>
        Expect.Nothing(
            Sources.Members("[FlexAttribute(\"x\")] public string A { get; set; } [FlexAttribute(\"X\")] public string B { get; set; }")
        );
}
