using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>The examples on the pages of the rules: the wrong ones raise their rule and nothing else, the right ones nothing.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<TestCaseData> Wrong => Examples("Wrong");

    public static IEnumerable<TestCaseData> Right => Examples("Right");

    [TestCaseSource(nameof(Wrong))]
    public void A_wrong_example_raises_its_rule_and_no_other(string id, string code, string? roster)
    {
        CSharpCompilation compilation = Compilation(code);
        Assert.That(
            compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning),
            Is.Empty,
            "C# itself has no objection"
        );
        Assert.That(Analyze(compilation, roster, id).Select(d => d.Id), Is.EqualTo(new[] { id }));
    }

    [TestCaseSource(nameof(Wrong))]
    public void An_error_yields_no_artifact_and_a_warning_takes_none_away(string id, string code, string? roster)
    {
        CSharpCompilation compilation = Compilation(code);
        // The compiler only checks such a file; the artifacts that it would have been part of are taken away by the build.
        bool isError = roster is null && Compile.Analyze(compilation).Any(d => d.Severity == DiagnosticSeverity.Error);
        bool isConfig = code.Contains("[FlexSsoConfig", StringComparison.Ordinal);
        Assert.That(GeneratorRun.On(compilation).Artifacts(), isError || !isConfig ? Is.Empty : Is.Not.Empty, id);
    }

    [TestCaseSource(nameof(Wrong))]
    public void No_setting_hides_what_cannot_be_hidden(string id, string code, string? roster)
    {
        bool isNotConfigurable = Rule.All.Single(r => r.Id == id).IsNotConfigurable;
        CSharpCompilation byPragma = Compilation($"#pragma warning disable {id}\n{code}");
        CSharpCompilation byOption = Compilation(code);
        byOption = byOption.WithOptions(
            byOption.Options.WithSpecificDiagnosticOptions(
                ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Suppress)
            )
        );
        foreach (CSharpCompilation compilation in new[] { byPragma, byOption })
            Assert.That(Analyze(compilation, roster, id).Count(d => !d.IsSuppressed), Is.EqualTo(isNotConfigurable ? 1 : 0));
    }

    [TestCaseSource(nameof(Right))]
    public void A_right_example_raises_nothing_and_yields_artifacts(string id, string code, string? roster)
    {
        CSharpCompilation compilation = Compilation(code);
        GeneratorRun run = GeneratorRun.On(compilation).Compiles();
        Assert.That(Analyze(compilation, roster, id), Is.Empty, id);
        Assert.That(Analyze(run.Output, roster, id), Is.Empty, "the generated code is in the compilation that an analyzer sees in a build");
        Assert.That(run.Artifacts(), Is.Not.Empty);
    }

    [Test]
    public void All_wrong_examples_side_by_side_raise_what_each_raises_alone()
    {
        (string Id, string Code)[] examples =
        [
            .. Wrong
                .Where(example => example.Arguments[2] is null)
                .Select((example, i) => ((string)example.Arguments[0]!, InNamespace((string)example.Arguments[1]!, $"Acme.Example{i}"))),
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

    // What Compile.Analyze leaves out until it is named.
    private static bool IsHint(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info || rule.Id == RuleIds.LegacyMode;

    private static bool IsIn(Diagnostic diagnostic, int file) => diagnostic.Location.SourceTree!.FilePath == $"File{file}.cs";

    // Every example is about Acme.ContactCenter.AcmeFlex.
    private static string InNamespace(string code, string name)
    {
        Assert.That(code, Does.Contain("namespace Acme.ContactCenter"));
        return code.Replace("namespace Acme.ContactCenter", "namespace " + name, StringComparison.Ordinal);
    }

    [Test]
    public void Without_partial_the_compiler_speaks_where_a_generated_member_is_used()
    {
        // The ids that FLEXSSO0101 and the index by symptom name.
        string code = DocFile.CodeBlocks(Rule.All.Single(r => r.Id == RuleIds.NotPartial).Page.Section("Wrong"), "csharp").Single();
        CSharpCompilation compilation = Compilation(
            code + "class User { string A = AcmeFlex.SamlAddonJson; string B(AcmeFlex flex) => flex.ToAppMetadataJson(); }"
        );
        Assert.That(GeneratorRun.On(compilation).Output.GetDiagnostics().Select(d => d.Id), Is.EquivalentTo(new[] { "CS0117", "CS1061" }));
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.OfTheAnalyzer))]
    public void The_page_promises_a_code_fix_if_a_diagnostic_carries_one(object o)
    {
        Rule rule = (Rule)o;
        bool carriesFix = DocFile
            .CodeBlocks(rule.Page.Section("Wrong"), "csharp")
            .SelectMany(code => Compile.Analyze(Compilation(code), rule.Id))
            .Any(d => !d.Properties.IsEmpty);
        // 'partial' can be added without further knowledge.
        bool needsNone = rule.Id is RuleIds.NotPartial or RuleIds.ContainerNotPartial;
        Assert.That(carriesFix || needsNone, Is.EqualTo(rule.HasCodeFix));
        Assert.That(rule.Page.Section("How to fix").Contains("code fix", StringComparison.OrdinalIgnoreCase), Is.EqualTo(rule.HasCodeFix));
    }

    private static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation, string? roster, string id)
    {
        if (roster is null)
            return Compile.Analyze(compilation, id);
        if (roster.StartsWith("-----BEGIN ", StringComparison.Ordinal))
            return RosterCompilation.Analyze(compilation, new CertificateFile(roster));
        string path = roster.StartsWith('[') ? "agents.json" : "agents.csv";
        return RosterCompilation.Analyze(compilation, new RosterFile(path, roster, "AcmeFlex > "));
    }

    private static CSharpCompilation Compilation(string code) => Compile.Sources([code], nullable: NullableContextOptions.Enable);

    private static IEnumerable<TestCaseData> Examples(string section)
    {
        foreach (Rule rule in Rule.OfTheAnalyzer)
        {
            string text = rule.Page.Section(section);
            string[] blocks = [.. DocFile.CodeBlocks(text, "csharp")];
            // A page about rosters or certificates shows one class, and each file with it.
            string[] rosters =
            [
                .. DocFile.CodeBlocks(text, "csv"),
                .. DocFile.CodeBlocks(text, "json"),
                .. DocFile.CodeBlocks(text, "pem"),
            ];
            // A page without an example must fail, not vanish from the list.
            if (blocks.Length == 0)
                blocks = [""];
            for (int i = 0; i < Math.Max(blocks.Length, rosters.Length); i++)
                yield return new TestCaseData(
                    rule.Id,
                    rosters.Length > 0 ? blocks[0] : blocks[i],
                    rosters.Length > 0 ? rosters[i] : null
                ).SetArgDisplayNames(rule.Id, $"{i + 1}");
        }
    }
}
