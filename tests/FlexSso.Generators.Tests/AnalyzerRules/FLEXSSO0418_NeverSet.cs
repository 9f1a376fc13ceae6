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
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = [];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = System.Array.Empty<string>();")]
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = new string[0];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = new string[] { };")]
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = { };")]
    [TestCase("[FlexAttribute(\"x\")] public string[] [|X|] { get; } = (null!);")]
    [TestCase(
        "[FlexAttribute(\"x\")] public System.Collections.Generic.IEnumerable<string> [|X|] { get; } = System.Linq.Enumerable.Empty<string>();"
    )]
    [TestCase(
        "[FlexAttribute(\"x\")] public System.Collections.Generic.IReadOnlyList<string> [|X|] { get; } = new System.Collections.Generic.List<string>();"
    )]
    [TestCase("[FlexAttribute(\"x\")] public System.Collections.Generic.List<string> [|X|] { get; } = default;")]
    [TestCase("[FlexAttribute(\"x\")] public string [|X|] { get; } = \"\";")]
    [TestCase("[FlexAttribute(\"x\")] public string [|X|] { get; } = string.Empty;")]
    [TestCase("[FlexAttribute(\"x\")] public int? [|X|] { get; } = default(int?);")]
    [TestCase("[FlexAttribute(\"x\")] public readonly string [|X|] = null;")]
    public void Only_the_generated_constructor_assigns_it(string member) =>
        Expect
            .Warning(
                Id,
                Sources.Members(member),
                "Attribute 'x' is declared by 'X', which has no setter and starts without a value, so no payload that code makes can have one; add "
                    + "'set' or 'init'"
            )
            .HasNoFix();

    [TestCase("[FlexAttribute(\"x\")] public string X { get; set; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; init; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; private set; }")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; } = \"a\";")]
    [TestCase("[FlexAttribute(\"x\")] public string X => \"a\";")]
    [TestCase("[FlexAttribute(\"x\")] public int X { get; } = 0;")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; } = { \"a\" };")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; } = new string[2];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; } = Given; static string[] Given = { };")]
    [TestCase("[FlexAttribute(\"x\")] public System.Collections.Generic.List<string> X { get; } = new();")]
    [TestCase(
        "[FlexAttribute(\"x\")] public System.Collections.Generic.IList<string> X { get; } = new System.Collections.Generic.List<string>();"
    )]
    [TestCase("[FlexAttribute(\"x\")] public string X { get { return \"a\"; } }")]
    [TestCase("[FlexAttribute(\"x\")] public readonly int X = 1;")]
    [TestCase("[FlexAttribute(\"x\")] public string X;")]
    [TestCase("[FlexAttribute(\"x\", Source = \"event.user.family_name\")] public string X { get; }")]
    public void It_has_a_value_or_can_get_one(string member) => Expect.Nothing(Sources.Members(member));
}
