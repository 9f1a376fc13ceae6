using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0418_NeverSet
{
    private const string Id = RuleIds.NeverSet;

    [TestCase("[FlexAttribute(\"x\")] public string [|X|] { get; }")]
    [TestCase("[FlexAttribute(\"x\")] public int? [|X|] { get; }")]
    [TestCase("[FlexAttribute(\"x\")] public virtual string[] [|X|] { get; }")]
    [TestCase("[field: FlexAttribute(\"x\")] public bool [|X|] { get; }")]
    [TestCase("[FlexAttribute(\"x\")] public readonly string [|X|];")]
    [TestCase("[FlexAttribute(\"x\")] public string [|X|] { get; } static AcmeFlex() { }")]
    public void Only_the_generated_constructor_assigns_it(string member) =>
        Expect
            .Warning(
                Id,
                Sources.Members(member),
                "Attribute 'x' is declared by 'X', which has neither a setter nor an initial value, so every payload that code makes has the default of "
                    + "its type; add 'set' or 'init'"
            )
            .HasNoFix();

    [TestCase("[FlexAttribute(\"x\")] public string X { get; set; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; init; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; private set; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; } = \"a\";")]
    [TestCase("[FlexAttribute(\"x\")] public string X => \"a\";")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get { return \"a\"; } }")]
    [TestCase("[FlexAttribute(\"x\")] public readonly int X = 1;")]
    [TestCase("[FlexAttribute(\"x\")] public string X;")]
    [TestCase("[FlexAttribute(\"x\", Source = \"event.user.family_name\")] public string X { get; }")]
    public void It_has_a_value_or_can_get_one(string member) => Expect.Nothing(Sources.Members(member));
}
