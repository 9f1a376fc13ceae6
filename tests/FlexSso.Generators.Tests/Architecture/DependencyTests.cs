using NetArchTest.Rules;

namespace FlexSso.Generators.Tests.Architecture;

/// <summary>The arrows between the rooms point one way: symbols -> parse -> model -> emit. CONTRIBUTING.md describes the rooms.</summary>
public sealed class DependencyTests
{
    private const string Generators = "FlexSso.Generators.";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    // Types that belong to a compilation. Roslyn's text types are not among them.
    private static readonly string[] Symbols =
    [
        Roslyn + ".ISymbol",
        Roslyn + ".INamedTypeSymbol",
        Roslyn + ".AttributeData",
        Roslyn + ".Compilation",
        Roslyn + ".SyntaxNode",
        Roslyn + ".SemanticModel",
        Roslyn + ".Diagnostic",
        Roslyn + ".CSharp",
    ];

    [Test]
    public void The_checks_of_values_know_no_Roslyn() => MustNotKnow("FlexSso.Values", Roslyn, Generators);

    [Test]
    public void Reading_a_roster_or_a_certificate_knows_no_Roslyn()
    {
        MustNotKnow("FlexSso.Rosters", Roslyn, Generators);
        MustNotKnow("FlexSso.Certificates", Roslyn, Generators);
    }

    [Test]
    public void The_model_knows_neither_how_it_is_made_nor_how_it_is_used()
    {
        MustNotKnow("FlexSso.Model", Roslyn, Generators, "FlexSso.Values", "FlexSso.Rosters");
        MustNotKnow(
            Generators + "Model",
            Roslyn,
            Generators + "Parsing",
            Generators + "Symbols",
            Generators + "Diagnostics",
            Generators + "Emitting"
        );
    }

    [Test]
    public void An_emitter_knows_the_model_only() =>
        MustNotKnow(
            Generators + "Emitting",
            [Generators + "Parsing", Generators + "Symbols", Generators + "Diagnostics", Generators + "Rosters", .. Symbols]
        );

    [Test]
    public void A_parser_knows_no_emitter() => MustNotKnow(Generators + "Parsing", Generators + "Emitting");

    private static void MustNotKnow(string room, params string[] others)
    {
        PredicateList types = Types
            .InAssembly(typeof(FlexSsoGenerator).Assembly)
            .That()
            .ResideInNamespaceMatching("^" + room.Replace(".", "\\.", StringComparison.Ordinal) + "(\\.|$)");
        Assert.That(types.GetTypes(), Is.Not.Empty, room);
        TestResult result = types.ShouldNot().HaveDependencyOnAny(others).GetResult();
        Assert.That(result.IsSuccessful, Is.True, () => room + ": " + string.Join(", ", result.FailingTypeNames));
    }
}
