using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0407: one element with commas becomes several without.</summary>
public sealed class SplitElementFixTests
{
    private const string Id = "FLEXSSO0407";

    [TestCase("[\"en,de\"]", "[\"en\", \"de\"]")]
    [TestCase("[\"fr\", \" en , de \" /* two */, \"it\"]", "[\"fr\", \"en\", \"de\" /* two */, \"it\"]")]
    [TestCase("new[] { \"a,b,c\" }", "new[] { \"a\", \"b\", \"c\" }")]
    [TestCase("new string[] { @\"a,\"\"b\"\"\", }", "new string[] { \"a\", \"\\\"b\\\"\", }")]
    [TestCase("{ \"größe,b\" }", "{ \"größe\", \"b\" }")]
    public void An_element_is_split_at_its_commas(string list, string expected)
    {
        static string Source(string list) => Sources.Members($"[FlexAttribute(\"x\")] public string[] X {{ get; set; }} = {list};");
        Assert.That(Fixing.Of(Source(list)).Fix(Id, "Split into '").IsFixed(Id).Texts[0], Is.EqualTo(Source(expected)));
    }

    [Test]
    public void An_element_in_code_that_fills_a_payload_is_split()
    {
        static string Source(string element) =>
            Sources.Members("[FlexAttribute(\"x\")] public System.Collections.Generic.List<string> X { get; set; }")
            + $"class Job {{ void Run(AcmeFlex flex) => flex.X = new System.Collections.Generic.List<string> {{ {element} }}; }}\n";
        Assert.That(Fixing.Of(Source("\"en,de\"")).Fix(Id).IsFixed(Id).Texts[0], Is.EqualTo(Source("\"en\", \"de\"")));
    }

    [TestCase("[\"a,\"]")]
    [TestCase("[\"\"]")]
    [TestCase("[null]")]
    [TestCase("new string[1] { \"a,b\" }")]
    [TestCase("[\"a\" + \",b\"]")]
    [TestCase("[Two]")]
    [TestCase("[(\"a,b\")]")]
    public void Nothing_is_offered_where_the_parts_are_not_plain(string list)
    {
        Fixing before = Fixing.Of(
            Sources.Members($"[FlexAttribute(\"x\")] public string[] X {{ get; set; }} = {list}; const string Two = \"a,b\";")
        );
        Assert.That(before.Of(Id), Has.Length.EqualTo(1));
        Assert.That(before.Titles(Id), Is.Empty);
    }
}
