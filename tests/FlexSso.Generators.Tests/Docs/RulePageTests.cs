using System.Text.RegularExpressions;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>Each rule has one page, and the page says what the rule says.</summary>
public sealed class RulePageTests
{
    private static readonly string[] SectionsOfAnAnalyzerRule = ["What", "Why", "How to fix", "Wrong", "Right", "Configure", "Sources"];
    private static readonly string[] SectionsOfATaskRule = ["What", "Why", "How to fix", "Message", "Configure", "Sources"];

    [Test]
    public void Every_id_has_a_page_and_every_page_has_an_id() =>
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(DocFile.Root, "rules"), "*").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Is.EqualTo(Rule.Ids.Select(id => id + ".md").Append("README.md"))
        );

    [Test]
    public void Every_descriptor_has_an_id_of_the_list_and_no_two_have_one()
    {
        Assert.That(Rules.All.Select(r => r.Id), Is.Unique);
        Assert.That(Rules.All.Select(r => r.Id), Is.SubsetOf(Rule.Ids));
        Assert.That(Rule.OfTheTask.Select(r => r.Id), Is.All.StartsWith("FLEXSSO08"), "an id without descriptor is one of the task's");
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.All))]
    public void The_title_is_id_and_title(object rule) =>
        Assert.That(((Rule)rule).Page.Lines[0], Is.EqualTo($"# {((Rule)rule).Id}: {((Rule)rule).Title}"));

    [TestCaseSource(typeof(Rule), nameof(Rule.All))]
    public void The_sections_stand_in_their_order(object o)
    {
        Rule rule = (Rule)o;
        Assert.That(rule.Page.Headings(2), Is.EqualTo(rule.Descriptor is null ? SectionsOfATaskRule : SectionsOfAnAnalyzerRule));
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.All))]
    public void The_table_says_what_the_rule_is(object o)
    {
        Rule rule = (Rule)o;
        string[] row = DocFile.Rows(rule.Page.Text).First();
        Assert.That(row, Has.Length.EqualTo(5));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row[0], Is.EqualTo(rule.Id));
            // "Error, or warning": a rule that is milder in one case says so.
            Assert.That(row[1].Split(',')[0], Is.EqualTo(rule.Severity.ToString()));
            Assert.That(row[2], Is.EqualTo(rule.Descriptor?.Category ?? "MSBuild"));
            Assert.That(row[3], Is.EqualTo(rule.HasCodeFix ? "yes" : "no"));
            Assert.That(row[4], Is.EqualTo("0.1.0"));
        }
    }

    [Test]
    public void The_rules_with_a_code_fix_are_those_of_the_provider()
    {
        // Not referenced here, because it needs Workspaces; its list of ids is plain to read.
        string provider = File.ReadAllText(
            Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso.Generators.CodeFixes", "FlexSsoCodeFixProvider.cs")
        );
        Assert.That(
            Regex.Matches(provider, @"RuleIds\.(\w+)").Select(m => typeof(RuleIds).GetField(m.Groups[1].Value)!.GetRawConstantValue()),
            Is.EquivalentTo(Rule.All.Where(r => r.HasCodeFix).Select(r => r.Id))
        );
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.OfTheAnalyzer))]
    public void The_help_link_leads_to_the_page(object o)
    {
        Rule rule = (Rule)o;
        const string Repository = "https://github.com/flexsso/FlexSso.Generators/blob/main/";
        Assert.That(rule.Descriptor!.HelpLinkUri, Does.StartWith(Repository));
        string path = Path.Combine(DocFile.Root, "..", rule.Descriptor.HelpLinkUri[Repository.Length..]);
        Assert.That(Path.GetFullPath(path), Is.EqualTo(Path.GetFullPath(Path.Combine(DocFile.Root, "rules", rule.Id + ".md"))));
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.OfTheAnalyzer))]
    public void Configure_tells_whether_the_rule_can_be_hidden(object o)
    {
        Rule rule = (Rule)o;
        string configure = rule.Page.Section("Configure");
        if (rule.IsNotConfigurable)
            Assert.That(configure, Does.Contain("cannot be hidden").And.Not.Contain("dotnet_diagnostic"));
        else
            Assert.That(
                DocFile.CodeBlocks(configure, "ini").Single(),
                Is.EqualTo($"[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = none\n"),
                "a rule that can be configured shows the line to copy"
            );
    }

    [TestCaseSource(typeof(Rule), nameof(Rule.All))]
    public void The_sources_are_public_addresses(object o)
    {
        string[] sources = ((Rule)o).Page.Section("Sources").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(sources, Is.Not.Empty);
        Assert.That(sources, Is.All.Match(@"^- \[.+\]\(https://[a-z0-9./_-]+\)$").IgnoreCase);
    }
}
