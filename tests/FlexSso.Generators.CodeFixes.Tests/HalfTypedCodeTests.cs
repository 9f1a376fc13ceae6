using FlexSso.Generators.CodeFixes.Tests.Harness;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>The IDE asks for fixes while the code is being typed: nothing throws, and an offer always changes something.</summary>
public sealed class HalfTypedCodeTests
{
    // Every rule with a fix, several in one attribute.
    private const string Source = $$"""
        using FlexSso;
        class Outer
        {
            [FlexSsoConfig(
                AcsUrl      = " {{Sources.LegacyAcsUrl}}", // 1
                Audience    = @"{{Sources.Audience}}/", Mode = FlexSsoMode.Enhanced,
                ConnectionSid = "{{Sources.OtherJq}}",
                Auth0Domain = "https://acme.us.auth0.com/", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexUser("a@b.c ", "administrator", "agent", "agent", new object[] { "agent" })]
            [FlexUser("b@b.c", new[] { FlexRole.Agent, FlexRole.Agent, })]
            class Inner
            {
                [FlexAttribute("a.INT")] public int A;
                [FlexAttribute("b.string", Source = "event.b ")] public int B { get; }
            }
        }
        """;

    // Each needs a workspace of its own, and the suite should stay quick.
    private const int MaxCuts = 120;

    private static readonly RosterFile[] AdditionalFiles =
    [
        new RosterFile("agents.csv", "email,roles\nbob@acme.example,superviser,b\n", "AcmeFlex > prod | AcmeFlex > "),
        new RosterFile(
            "testers.json",
            """[{ "email": "ada@acme.example", "roles": ["Agent"] }]""",
            "AcmeFlex > dev,stage | AcmeLegacyFlex > "
        ),
        new CertificateFile("x", "AcmeFlex", "prod"),
    ];

    private static readonly SyntaxToken[] Tokens = [.. CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens()];

    [Test]
    public void Code_that_breaks_off_after_any_token() => Check(token => Source[..token.Span.End]);

    [Test]
    public void Code_that_breaks_off_within_any_token() => Check(token => Source[..(token.SpanStart + token.Span.Length / 2)]);

    [Test]
    public void Code_in_which_any_token_is_missing() => Check(token => Source.Remove(token.SpanStart, token.Span.Length));

    [Test]
    public void Code_in_which_any_token_stands_twice() => Check(token => Source.Insert(token.Span.End, " " + token.Text));

    // With all analyzers, and with files that their own rules are about: whatever an IDE shows, it asks for fixes of it.
    [TestCaseSource(typeof(SampleFiles), nameof(SampleFiles.All))]
    public void Every_beginning_of_a_sample_can_be_asked_for_fixes(string path)
    {
        string text = File.ReadAllText(path);
        int found = 0;
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()];
        int step = 1 + tokens.Length / MaxCuts;
        for (int i = 0; i < tokens.Length; i += step)
        {
            string source = text[..tokens[i].SpanStart];
            Fixing before = Fixing.Of(source);
            foreach (Diagnostic diagnostic in RosterCompilation.AnalyzeAll(before.Compilation, AdditionalFiles))
            {
                found++;
                foreach (CodeAction offer in before.Offers(diagnostic))
                    Assert.That(before.Apply(offer).Texts[0], Is.Not.EqualTo(source), $"{diagnostic.Id} {offer.Title}\n{source}");
            }
        }
        Assert.That(found, Is.GreaterThan(tokens.Length / step), "the files alone are worth a diagnostic each time");
    }

    private static void Check(Func<SyntaxToken, string> edit)
    {
        int offers = 0;
        foreach (string source in Tokens.Where(t => t.Span.Length > 0).Select(edit).Distinct())
        {
            Fixing before = Fixing.Of(source);
            foreach (Diagnostic diagnostic in before.Diagnostics)
            {
                foreach (CodeAction offer in before.Offers(diagnostic))
                {
                    offers++;
                    Assert.That(before.Apply(offer).Texts[0], Is.Not.EqualTo(source), $"{diagnostic.Id} {offer.Title}\n{source}");
                }
            }
        }
        Assert.That(offers, Is.GreaterThan(100), "the broken code must still reach the fixes");
    }
}
