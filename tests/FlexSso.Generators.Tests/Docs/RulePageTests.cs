using System.Collections.Immutable;
using FlexSso.Generators.CodeFixes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>Each rule has one page. The page says what the rule says, and its examples do what it promises.</summary>
public sealed class RulePageTests
{
    private const string Repository = "https://github.com/flexsso/FlexSso.Generators/blob/main/";

    private static readonly string[] AnalyzerSections = ["What", "Why", "How to fix", "Wrong", "Right", "Configure", "Sources"];
    private static readonly string[] TaskSections = ["What", "Why", "How to fix", "Message", "Configure", "Sources"];
    private static readonly string[] FileSections = ["What", "Why", "How to fix", "Wrong", "Right", "Message", "Configure", "Sources"];

    [Test]
    public void There_is_one_page_per_rule_and_one_descriptor_per_id()
    {
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(DocFile.Root, "rules"), "*").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Is.EqualTo(Rule.Ids.Select(id => id + ".md").Append("README.md"))
        );
        Assert.That(Rules.All.Select(r => r.Id), Is.Unique);
        Assert.That(Rules.All.Select(r => r.Id), Is.SubsetOf(Rule.Ids));
        Assert.That(
            Rule.OfTheTask.Where(r => !r.IsAboutFiles).Select(r => r.Id),
            Is.All.StartsWith("FLEXSSO08").Or.EqualTo("FLEXSSO0701"),
            "an id without a descriptor belongs to the task"
        );
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.Ids))]
    public void The_page_and_the_rule_agree(string id)
    {
        Rule rule = Rule.All.Single(r => r.Id == id);
        AssertHead(rule);
        string[] sources = rule.Page.Section("Sources").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(sources, Is.Not.Empty);
        Assert.That(sources, Is.All.Match(@"^- \[.+\]\(https://[a-z0-9./_-]+\)$").IgnoreCase);
        if (rule.IsOfFiles)
            AssertConfigureOfFiles(rule);
        if (rule.Descriptor is not { } descriptor)
            return;

        string link = Path.GetFullPath(Path.Combine(DocFile.Root, "..", descriptor.HelpLinkUri[Repository.Length..]));
        Assert.That(descriptor.HelpLinkUri, Does.StartWith(Repository));
        Assert.That(link, Is.EqualTo(Path.GetFullPath(Path.Combine(DocFile.Root, "rules", id + ".md"))));
        AssertConfigure(rule);
        AssertWrongExamples(rule);
        foreach (RuleExample right in RuleExample.Of(rule, "Right"))
            AssertRight(right);
    }

    private static void AssertHead(Rule rule)
    {
        Assert.That(rule.Page.Lines[0], Is.EqualTo($"# {rule.Id}: {rule.Title}"));
        Assert.That(
            rule.Page.Headings(2),
            Is.EqualTo(
                rule.IsOfFiles ? FileSections
                : rule.Descriptor is null ? TaskSections
                : AnalyzerSections
            )
        );
        string[] row = DocFile.Rows(rule.Page.Text).First();
        // "Error, or warning": a rule that is milder in one case says so.
        row[1] = row[1].Split(',')[0];
        string category = rule.Descriptor?.Category ?? "MSBuild";
        Assert.That(row, Is.EqualTo(new[] { rule.Id, rule.Severity.ToString(), category, rule.HasCodeFix ? "yes" : "no", "0.1.0" }));
    }

    // The build reports them, and FilePageTests of the task have their examples and messages.
    private static void AssertConfigureOfFiles(Rule rule)
    {
        string configure = rule.Page.Section("Configure");
        string[] noWarn = [.. DocFile.CodeBlocks(configure, "xml")];
        if (rule.Severity == DiagnosticSeverity.Warning)
            Assert.That(noWarn, Is.EqualTo(new[] { $"<NoWarn>$(NoWarn);{rule.Id}</NoWarn>\n" }));
        else
            Assert.That(noWarn, Is.Empty);
        Assert.That(configure.Contains("cannot be hidden", StringComparison.Ordinal), Is.EqualTo(rule.IsNotConfigurable));
    }

    private static void AssertConfigure(Rule rule)
    {
        string configure = rule.Page.Section("Configure");
        if (rule.IsNotConfigurable)
            Assert.That(configure, Does.Contain("cannot be hidden").And.Not.Contain("dotnet_diagnostic"));
        else if (rule.Id == RuleIds.OtherTenantsCertificate)
            // It stands in no C# file.
            Assert.That(DocFile.CodeBlocks(configure, "xml").Single(), Is.EqualTo($"<NoWarn>$(NoWarn);{rule.Id}</NoWarn>\n"));
        else
            Assert.That(
                DocFile.CodeBlocks(configure, "ini").Single(),
                Is.EqualTo($"[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = none\n"),
                "a rule that can be configured shows the line to copy"
            );
    }

    private static void AssertWrongExamples(Rule rule)
    {
        bool carriesFix = false;
        foreach (RuleExample wrong in RuleExample.Of(rule, "Wrong"))
        {
            ImmutableArray<Diagnostic> diagnostics = wrong.Analyze();
            AssertWrong(wrong, diagnostics, rule.IsNotConfigurable);
            carriesFix |= wrong.File is null && diagnostics.Any(d => !d.Properties.IsEmpty);
        }
        // 'partial' can be added without further knowledge.
        bool needsNone = rule.Id is RuleIds.NotPartial or RuleIds.ContainerNotPartial;
        Assert.That(carriesFix || needsNone, Is.EqualTo(rule.HasCodeFix), "a diagnostic of an example tells the code fix what to do");
        Assert.That(rule.Page.Section("How to fix").Contains("code fix", StringComparison.OrdinalIgnoreCase), Is.EqualTo(rule.HasCodeFix));
    }

    // It raises its rule and no other. An error yields no artifact, a warning takes none away, and no setting hides what cannot be hidden.
    private static void AssertWrong(RuleExample wrong, ImmutableArray<Diagnostic> diagnostics, bool isNotConfigurable)
    {
        Assert.That(
            wrong.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning),
            Is.Empty,
            "C# itself has no objection"
        );
        Assert.That(diagnostics.Select(d => d.Id), Is.EqualTo(new[] { wrong.Id }));
        // The compiler only checks a roster or certificate, and the generator sees one class at a time; the build takes the artifacts away.
        bool isError = wrong.File is null && wrong.Id != RuleIds.SharedByClasses && diagnostics[0].Severity == DiagnosticSeverity.Error;
        Assert.That(GeneratorRun.On(wrong.Compilation).Artifacts(), isError || !wrong.IsConfig ? Is.Empty : Is.Not.Empty);
        foreach (ImmutableArray<Diagnostic> hidden in wrong.AnalyzeHidden())
            Assert.That(hidden.Count(d => !d.IsSuppressed), Is.EqualTo(isNotConfigurable ? 1 : 0), wrong.Code);
    }

    private static void AssertRight(RuleExample right)
    {
        GeneratorRun run = GeneratorRun.On(right.Compilation).Compiles();
        Assert.That(right.Analyze(), Is.Empty, right.Code);
        Assert.That(right.Analyze(run.Output), Is.Empty, "the compilation that an analyzer sees in a build holds the generated code");
        Assert.That(run.Artifacts(), Is.Not.Empty);
    }
}
