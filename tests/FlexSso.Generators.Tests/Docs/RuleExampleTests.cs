using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>What the examples of the rule pages show together, or with code beside them. <see cref="RulePageTests"/> has each alone.</summary>
public sealed class RuleExampleTests
{
    [Test]
    public void All_wrong_examples_in_one_project_raise_what_each_raises_alone()
    {
        (string Id, string Code)[] examples =
        [
            .. Rule
                .OfTheAnalyzer.SelectMany(rule => RuleExample.Of(rule, "Wrong"))
                .Where(example => example.File is null)
                .Select((example, i) => (example.Id, InNamespace(WithOwnApplication(example.Code, i), $"Acme.Example{i}"))),
        ];
        CSharpCompilation compilation = Compile.Sources(examples.Select(e => e.Code), nullable: NullableContextOptions.Enable);
        string[] hints = [.. Rules.All.Where(IsHint).Select(r => r.Id)];
        ILookup<string, string> found = Compile
            .Analyze(compilation, hints)
            .Where(d => !IsHint(d.Descriptor) || examples.Any(e => e.Id == d.Id && IsIn(d, Array.IndexOf(examples, e))))
            .ToLookup(d => d.Location.SourceTree!.FilePath, d => d.Id);
        for (int i = 0; i < examples.Length; i++)
            Assert.That(found[$"File{i}.cs"], Is.EqualTo(new[] { examples[i].Id }), examples[i].Code);
    }

    [Test]
    public void Without_partial_the_compiler_complains_where_a_generated_member_is_used()
    {
        // The ids that FLEXSSO0101 and the index by symptom name.
        string code = RuleExample.Of(Rule.All.Single(r => r.Id == RuleIds.NotPartial), "Wrong").Single().Code;
        const string Use =
            "class User { string A = AcmeFlex.SamlAddonJson; object B(AcmeFlex flex) => flex.Roles; string C(AcmeFlex flex) => flex.ToAppMetadataJson(); }";
        CSharpCompilation compilation = Compile.Sources([code + Use], nullable: NullableContextOptions.Enable);
        Assert.That(
            GeneratorRun.On(compilation).Output.GetDiagnostics().Select(d => d.Id),
            Is.EquivalentTo(new[] { "CS0117", "CS1061", "CS1929" })
        );
    }

    // Compile.Analyze leaves these out until they are named.
    private static bool IsHint(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info || rule.Id == RuleIds.LegacyMode;

    private static bool IsIn(Diagnostic diagnostic, int file) => diagnostic.Location.SourceTree!.FilePath == $"File{file}.cs";

    // The examples of one page may be about two classes with one application (FLEXSSO0525), those of two pages are not.
    private static string WithOwnApplication(string code, int number) =>
        code.Replace("kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6", $"kfTh7J8xPq2mN4vB6cD8eF0gH2jK{number:D4}", StringComparison.Ordinal);

    // Every example is about Acme.ContactCenter.AcmeFlex.
    private static string InNamespace(string code, string name)
    {
        Assert.That(code, Does.Contain("namespace Acme.ContactCenter"));
        return code.Replace("namespace Acme.ContactCenter", "namespace " + name, StringComparison.Ordinal);
    }
}
