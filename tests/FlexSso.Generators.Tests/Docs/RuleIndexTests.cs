using System.Text.RegularExpressions;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>The lists of all rules: the index by group, the index by symptom, and the analyzer's release file.</summary>
public sealed partial class RuleIndexTests
{
    private static readonly DocFile Index = DocFile.Read("rules/README.md");

    public static IEnumerable<TestCaseData> Symptoms =>
        DocFile
            .Rows(Index.Section("Rules by symptom"))
            .SelectMany(row => DocFile.CodeSpans(row[0]), (row, symptom) => new TestCaseData(symptom, row[2]).SetArgDisplayNames(symptom));

    [Test]
    public void The_index_lists_every_rule_as_its_page_has_it() =>
        Assert.That(
            DocFile.Rows(Index.Section("Rules by group")).Select(row => string.Join(" | ", row)),
            Is.EqualTo(Rule.All.Select(r => $"[{r.Id}]({r.Id}.md) | {r.Title} | {r.Severity} | {(r.HasCodeFix ? "yes" : "no")}"))
        );

    [Test]
    public void A_rule_stands_in_the_group_of_its_number()
    {
        string section = Index.Section("Rules by group");
        string[] groups = [.. section.Split("\n### ").Skip(1)];
        Assert.That(groups, Has.Length.EqualTo(Rule.Ids.Select(id => id[..9]).Distinct().Count()));
        foreach (string group in groups)
            Assert.That(DocFile.Rows(group).Select(row => row[0]), Is.All.StartsWith("[FLEXSSO" + group[..2]), group);
    }

    [TestCaseSource(nameof(Symptoms))]
    public void A_quoted_symptom_stands_on_each_page_that_it_leads_to(string symptom, string links)
    {
        MatchCollection targets = Target().Matches(links);
        Assert.That(targets, Is.Not.Empty);
        foreach (Match target in targets)
        {
            string page = File.ReadAllText(Path.Combine(DocFile.Root, "rules", target.Groups[1].Value));
            // The dots stand for any text.
            string words = Regex.Escape(symptom).Replace("\u2026", ".*", StringComparison.Ordinal);
            Assert.That(
                page.Replace("\\|", "|", StringComparison.Ordinal),
                Does.Match(words),
                $"{target.Groups[1].Value} does not say: {symptom}"
            );
        }
    }

    [Test]
    public void The_release_file_of_the_analyzer_lists_every_rule_of_it()
    {
        string file = File.ReadAllText(
            Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso.Generators", "AnalyzerReleases.Unshipped.md")
        );
        Assert.That(
            file.Split('\n').Where(l => l.StartsWith("FLEXSSO", StringComparison.Ordinal)),
            Is.EqualTo(
                Rule.OfTheAnalyzer.Select(r =>
                    $"{r.Id} | {r.Descriptor!.Category} | {r.Severity} | {r.Title}, [page]({r.Descriptor.HelpLinkUri})"
                )
            )
        );
    }

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Target();
}
