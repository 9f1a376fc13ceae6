using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0411_HyphenInValue
{
    private const string Id = RuleIds.HyphenInValue;

    [Test]
    public void A_routing_expression_may_not_parse_a_hyphen() =>
        Expect
            .Information(
                Id,
                Sources.Members("[FlexAttribute(\"tier\")] public string Tier { get; set; } = [|\"tier-2\"|];"),
                "Value 'tier-2' of attribute 'tier' holds a hyphen, which TaskRouter's routing expressions may not parse; "
                    + "write it without the hyphen if tasks are routed by it"
            )
            .HasNoFix();

    [TestCase("public string X = [|\"a-b\"|];")]
    [TestCase("public string X => [|\"a\" + \"-b\"|];")]
    [TestCase("public string[] X { get; set; } = [\"en\", [|\"en-US\"|], \"de-DE\"];")]
    [TestCase("public string[] X { get; set; } = { [|\"en-US\"|] };")]
    public void Each_member_gets_one_diagnostic(string member) =>
        Expect.Information(Id, Sources.Members("[FlexAttribute(\"x\")] " + member));

    [TestCase("[FlexAttribute(\"x\")] public string X { get; set; } = \"tier_2\";")]
    [TestCase("[FlexAttribute(\"x\")] public string X { get; set; } = System.Guid.NewGuid().ToString();")]
    [TestCase("[FlexAttribute(\"x-y\")] public string X { get; set; }")]
    [TestCase("[FlexAttribute(\"x\")] public int X { get; set; } = -1;")]
    [TestCase("public string X { get; set; } = \"tier-2\";")]
    public void Only_a_constant_text_with_a_hyphen_is_reported(string member) => Expect.Nothing(Sources.Members(member), information: Id);

    [Test]
    public void An_element_that_is_wrong_already_is_not_reported_twice() =>
        Expect.Error(
            RuleIds.WrongElement,
            Sources.Members("[FlexAttribute(\"x\")] public string[] X { get; set; } = [[|\"en-US,de\"|], {|FLEXSSO0411:\"fr-FR\"|}];")
        );

    [Test]
    public void A_wrong_element_alone_is_not_reported_twice_either() =>
        Assert.That(
            Compile
                .Analyze(Compile.Source(Sources.Members("[FlexAttribute(\"x\")] public string[] X { get; set; } = [\"en-US,de\"];")), Id)
                .Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.WrongElement })
        );
}
