using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0407_WrongElement
{
    private const string Id = RuleIds.WrongElement;

    [Test]
    public void A_comma_separates_elements() =>
        Expect
            .Error(
                Id,
                Sources.Members("[FlexAttribute(\"languages\")] public string[] Languages { get; set; } = [[|\"en,de\"|]];"),
                "Element 'en,de' of the list 'languages' holds a comma, at which Flex separates the elements; write elements without commas"
            )
            .HasFix(FixKeys.SplitElement, "en,de");

    [TestCase("\"\"", "", "is empty, and Flex would drop it")]
    [TestCase("null", "null", "is not a string")]
    [TestCase("(null!)", "null", "is not a string")]
    public void An_element_must_be_a_text_that_is_not_empty(string element, string shown, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute(\"x.stringarray\")] public string[] X {{ get; set; }} = {{ \"a\", [|{element}|] }};"),
                $"Element '{shown}' of the list 'x' {reason}; leave it out"
            )
            .HasNoFix();

    [TestCase("string[]", "{ \"a\", [|\"b,c\"|] }")]
    [TestCase("string[]", "new[] { \"a\", [|\"b,c\"|] }")]
    [TestCase("string[]", "new string[] { [|\"b,c\"|], [|\"d,e\"|] }")]
    [TestCase("string[]", "(new string[1] { [|@\"b,c\"|] })")]
    [TestCase("List<string>", "new List<string> { [|\"b,c\"|] }")]
    [TestCase("List<string>", "new List<string>(4) { [|\"b,c\"|] }")]
    [TestCase("List<string>", "new() { [|\"b,c\"|] }")]
    [TestCase("IReadOnlyList<string>", "[.. new[] { \"x\" }, [|\"b\" + \",c\"|]]")]
    [TestCase("IEnumerable<string>", "new List<string>() { [|Ids.Two|], [|$\"{Ids.Two}\"|] }")]
    [TestCase("string[]", "[[|Two|]]")]
    public void However_the_list_is_written(string type, string value)
    {
        string members =
            $"[FlexAttribute(\"x\")] public {type} X {{ get; set; }} = {value}; const string Two = Ids.Two; "
            + "static class Ids { public const string Two = \"a,b\"; }";
        Expect.Error(Id, "using System.Collections.Generic;\n" + Sources.Members(members));
        Expect.Error(
            Id,
            "using System.Collections.Generic;\n" + Sources.Members(members.Replace(" { get; set; }", "", StringComparison.Ordinal))
        );
    }

    [TestCase("[FlexAttribute(\"x\")] public string[] X => [[|\"a,b\"|]];")]
    [TestCase("[field: FlexAttribute(\"x\")] public string[] X { get; set; } = [[|\"a,b\"|]];")]
    public void Other_members_have_a_list_too(string member) => Expect.Error(Id, Sources.Members(member));

    [TestCase("a,")]
    [TestCase(",")]
    [TestCase("a,,b")]
    [TestCase("a, ,b")]
    public void An_empty_part_is_not_offered_as_an_element(string element) =>
        Expect.Error(Id, Sources.Members($"[FlexAttribute(\"x\")] public string[] X {{ get; set; }} = [[|\"{element}\"|]];")).HasNoFix();

    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; set; } = [\"en\", \"pt_BR\"];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; set; } = [];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; set; } = null;")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; set; } = new string[3];")]
    [TestCase("[FlexAttribute(\"x\")] public string[] X { get; set; } = [Name()]; static string Name() => \"a,b\";")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; set; } = \"a,b\";")]
    [TestCase("public string[] X { get; set; } = [\"a,b\", null];")]
    public void Only_a_wrong_constant_is_reported(string member) => Expect.Nothing(Sources.Members(member));

    [TestCase("new AcmeFlex(FlexRole.Agent) { Languages = [[|\"en,de\"|]] }")]
    [TestCase("new AcmeFlex(FlexRole.Agent) { Languages = new[] { \"en\", [|\"\"|] } }")]
    [TestCase("new AcmeFlex(FlexRole.Agent) { Skills = { \"a\", [|\"b,c\"|] } }")]
    [TestCase("new AcmeFlex(FlexRole.Agent) { Skills = new System.Collections.Generic.List<string> { [|null|] } }")]
    [TestCase("flex.Languages = new string[] { [|Ids.Two|] }")]
    [TestCase("flex.Field = [[|\"en,de\"|]]")]
    [TestCase("flex.Hidden = [[|\"en,de\"|]]")]
    public void A_list_that_code_gives_to_a_payload(string expression)
    {
        MarkedSource marked = MarkedSource.Parse(Consumer(expression));
        GeneratorRun run = GeneratorRun.On(marked.Text).Compiles();
        Assert.That(run.Artifacts(), Is.Not.Empty, "the declaration itself is right");
        Assert.That(
            Compile.Analyze(run.Output).Select(d => (d.Id, d.Location.SourceSpan)),
            Is.EqualTo(marked.Marks.Select(m => (Id, m.Span)))
        );
    }

    [TestCase("new AcmeFlex(FlexRole.Agent) { Languages = [\"en\", \"de\"] }")]
    [TestCase("flex.Plain = [\"a,b\"]")]
    [TestCase("flex.Department = \"a,b\"")]
    [TestCase("new Other { Languages = [\"a,b\"] }")]
    [TestCase("names = [\"a,b\"]")]
    public void Another_list_is_left_alone(string expression)
    {
        GeneratorRun run = GeneratorRun.On(Consumer(expression)).Compiles();
        Assert.That(Compile.Analyze(run.Output), Is.Empty);
    }

    private static string Consumer(string expression) =>
        Sources.Members(
            """
            [FlexAttribute("languages")] public string[] Languages { get; set; }
            [FlexAttribute("skills")] public System.Collections.Generic.List<string> Skills { get; set; } = new();
            [FlexAttribute("department")] public string Department { get; set; }
            [FlexAttribute("field")] public string[] Field;
            [field: FlexAttribute("hidden")] public string[] Hidden { get; set; }
            public string[] Plain { get; set; }
            """
        )
        + $$"""
            namespace Acme
            {
                public static class Ids { public const string Two = "en,de"; }
                public class Other { public string[] Languages { get; set; } }
                public class Job { public object Run(AcmeFlex flex, string[] names) => {{expression}}; }
            }
            """;
}
