using System.Collections.Immutable;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>
/// Property: whatever is done to the tokens of a right declaration, analyzers and generator throw nothing and agree about what is valid. What
/// typing leaves behind, beginnings and single tokens that are missing, is in HalfTypedSourceTests.
/// </summary>
public sealed class MutatedDeclarationTests
{
    private const int Count = 150;

    // They are about a part of the project that brings no file of its own, or about two classes that are right for themselves.
    private static readonly string[] TakeNoFileAway = [RuleIds.StrayDeclaration, RuleIds.SharedByClasses];

    private static readonly object?[][] Samples = [.. CorrectDeclarations.All().Select(data => data.Arguments)];

    [Category("Reliability")]
    [Test]
    public void Analyzers_and_generator_throw_nothing_and_agree()
    {
        int valid = 0;
        int refused = 0;
        foreach (int seed in Cases.Seeds(Count))
        {
            Random random = new(seed);
            object?[] sample = Samples[random.Next(Samples.Length)];
            string[] sources = [.. (string[])sample[0]!];
            int file = random.Next(sources.Length);
            sources[file] = Mutate(sources[file], random);
            CSharpCompilation compilation = Compile.Sources(sources, (Framework)sample[1]!, (LanguageVersion?)sample[2]);

            Diagnostic[] errors =
            [
                .. RosterCompilation
                    .AnalyzeAll(compilation)
                    .Where(d => d.Severity == DiagnosticSeverity.Error && !TakeNoFileAway.Contains(d.Id)),
            ];
            Assert.That(errors.Where(d => !compilation.SyntaxTrees.Contains(d.Location.SourceTree!)), Is.Empty, () => Case(seed, sources));
            int files = Expect.Generate(compilation, out Compilation output);
            if (HasErrors(compilation))
                continue;
            int configs = Configs(compilation);
            if (errors.Length > 0)
            {
                refused++;
                Assert.That(
                    files,
                    Is.LessThan(configs),
                    () => "an error takes the file away\n" + string.Join<Diagnostic>('\n', errors) + Case(seed, sources)
                );
                continue;
            }
            valid += configs > 0 ? 1 : 0;
            Assert.That(files, Is.EqualTo(configs), () => "no error, so there is a file\n" + Case(seed, sources));
            Assert.That(HasErrors(output), Is.False, () => string.Join('\n', output.GetDiagnostics()) + Case(seed, sources));
            Assert.That(
                RosterCompilation
                    .AnalyzeAll((CSharpCompilation)output)
                    .Where(d => d.Severity == DiagnosticSeverity.Error && !TakeNoFileAway.Contains(d.Id)),
                Is.Empty,
                () => "the analyzer accepts what the generator adds\n" + Case(seed, sources)
            );
        }
        Cases.Report("Mutated declarations", Cases.Count(Count));
        TestContext.Out.WriteLine($"{valid} valid, {refused} refused by a rule alone");
        Assert.That(Math.Min(valid, refused), Is.GreaterThan(Count / 50), $"both kinds must occur: {valid} valid, {refused} refused");
    }

    private static bool HasErrors(Compilation compilation) => compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);

    private static int Configs(CSharpCompilation compilation) =>
        compilation
            .GetSymbolsWithName(static _ => true, SymbolFilter.Type)
            .Count(type => type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == KnownNames.ConfigAttributeMetadataName));

    private static string Case(int seed, string[] sources) => $"\nseed {seed}\n{string.Join("\n// next file\n", sources)}";

    private static string Mutate(string source, Random random)
    {
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            ImmutableArray<SyntaxToken> tokens =
            [
                .. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(t => t.Span.Length > 0),
            ];
            if (tokens.Length == 0)
                break;
            SyntaxToken token = tokens[random.Next(tokens.Length)];
            SyntaxToken other = tokens[random.Next(tokens.Length)];
            // A token of the same kind more often leaves something that compiles.
            SyntaxToken[] alike = [.. tokens.Where(t => t.IsKind(token.Kind()))];
            SyntaxToken twin = alike[random.Next(alike.Length)];
            source = random.Next(12) switch
            {
                0 => source.Remove(token.SpanStart, token.Span.Length),
                1 => source.Insert(token.SpanStart, token.Text + " "),
                2 => Replace(source, token, other.Text),
                3 when random.Next(3) == 0 => source[..token.SpanStart],
                4 => Replace(source, token, Pieces[random.Next(Pieces.Length)]),
                5 => source.Insert(token.SpanStart, " " + Pieces[random.Next(Pieces.Length)] + " "),
                < 9 => Damage(source, [.. tokens.Where(t => t.IsKind(SyntaxKind.StringLiteralToken) && t.Text[0] == '"')], random),
                _ => Replace(source, token, twin.Text),
            };
        }
        return source;
    }

    // Changes a character of a text, so that it compiles and a rule may find it.
    private static string Damage(string source, SyntaxToken[] texts, Random random)
    {
        if (texts.Length == 0)
            return source;
        SyntaxToken text = texts[random.Next(texts.Length)];
        int at = random.Next(text.SpanStart + 1, text.Span.End);
        return random.Next(3) > 0 || at == text.Span.End - 1
            ? source.Insert(at, Letters[random.Next(Letters.Length)].ToString())
            : source.Remove(at, 1);
    }

    private static string Replace(string source, SyntaxToken token, string text) =>
        source.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, text);

    private const string Letters = "aA0 .,:;@-_/#{}'<>$\t\u200b\ud83dü|";

    private static readonly string[] Pieces =
    [
        "null",
        "default",
        "\"\"",
        "\" \"",
        "\"JQxxxx\"",
        "\"\\ud800\"",
        "\"a,b\"",
        "\"\"\"raw\"\"\"",
        "$\"{1}\"",
        "nameof(FlexRole)",
        "42",
        "(FlexRole)42",
        "new[] { \"x\" }",
        "typeof(int)",
        "global::FlexSso.FlexRole.Admin",
        "static",
        "partial",
        "abstract",
        "file",
        "record",
        "struct",
        "<T>",
        "?",
        "[]",
        "[FlexUser(\"eve@acme.example\", FlexRole.Agent)]",
        "[FlexSsoConfig]",
        "[FlexAttribute(\"x\")]",
        "#if X\n",
        "/*",
        "\"",
    ];
}
