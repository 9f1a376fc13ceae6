using FlexSso.Generators.CodeFixes.Tests.Harness;
using FlexSso.Generators.Tests.AnalyzerRules;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>
/// Every known way to break the set-up is closed, and by what it is said to be: a row without a test, a rule without a page, a page
/// without a rule, a fix that is promised and not offered, each is red.
/// </summary>
public sealed class CoverageTests
{
    private static IEnumerable<FailureRow> Closed => FailureRows.All.Where(row => !row.IsPlanned);

    private static IEnumerable<FailureRow> OfRules => FailureRows.All.Where(row => row.IsRule);

    [Test]
    public void Every_rule_is_in_a_row_and_every_row_of_a_rule_has_one() =>
        Assert.That(
            OfRules.Select(row => row.Id),
            // What the MSBuild task says about files that it cannot write is no mistake in the set-up.
            Is.EquivalentTo(Rule.Ids.Where(id => !id.StartsWith("FLEXSSO08", StringComparison.Ordinal)))
        );

    [Test]
    public void No_id_stands_in_two_rows() =>
        Assert.That(FailureRows.All.Select(row => row.Id).Where(id => id != FailureRow.NoId), Is.Unique);

    [TestCaseSource(nameof(OfRules))]
    public void A_row_of_a_rule_has_its_page_its_fixture_and_the_fix_that_it_promises(object o)
    {
        FailureRow row = (FailureRow)o;
        Rule rule = Rule.All.Single(r => r.Id == row.Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Page.Text, Does.Contain("## What").And.Contain("## Why"), "the page");
            Assert.That(Fixtures.Of(row.Id), Has.Length.EqualTo(1), "the fixture");
            // A fix may be there though the table does not promise one.
            Assert.That(rule.HasCodeFix || !row.HasFix, "the fix");
            Assert.That(IsOffered(rule), Is.EqualTo(rule.HasCodeFix), "the provider offers a fix for a wrong example of the page");
        }
    }

    [Test]
    public void Every_page_is_that_of_a_rule() =>
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(DocFile.Root, "rules"), "FLEXSSO*.md").Select(Path.GetFileNameWithoutExtension),
            Is.EquivalentTo(Rule.Ids)
        );

    private static bool IsOffered(Rule rule) =>
        DocFile
            .CodeBlocks(rule.Page.Section("Wrong"), "csharp")
            .Select(static code => Fixing.Of(code))
            .Any(fixing => fixing.Of(rule.Id).Any(diagnostic => fixing.Offers(diagnostic).Length > 0));

    [TestCaseSource(nameof(Closed))]
    public void A_row_that_is_closed_has_a_test(object o)
    {
        FailureRow row = (FailureRow)o;
        bool needsMore = row.Closed.Contains("gen") || row.Closed.Contains("guard") || !row.IsRule;
        if (needsMore)
            Assert.That(row.Tests, Is.Not.Empty, "what no rule sees needs a test of its own");
        foreach (string test in row.Tests)
            Assert.That(TestSource.Has(test), Is.True, $"there is no test {test}");
    }

    [Test]
    public void The_page_is_made_of_the_table()
    {
        string path = Path.Combine(DocFile.Root, "failures.md");
        string page = FailurePage.Write();
        if (Environment.GetEnvironmentVariable("FLEXSSO_ACCEPT") == "1")
            File.WriteAllText(path, page);
        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(page), "FLEXSSO_ACCEPT=1 writes docs/failures.md anew");
    }

    // A fixture that stays green without its rule proves nothing.
    [TestCaseSource(nameof(OfRules))]
    public void The_fixture_turns_red_when_the_rule_is_taken_out(object o)
    {
        FailureRow row = (FailureRow)o;
        using (Disabled.Rule(row.Id))
            Assert.That(Fixtures.FirstRed(Fixtures.Of(row.Id).Single()), Is.Not.Null, $"every test of {row.Id} passes without it");
    }

    // Or the one above would be red for another reason.
    [TestCaseSource(nameof(OfRules))]
    public void The_fixture_is_green_with_it(object o) => Assert.That(Fixtures.FirstRed(Fixtures.Of(((FailureRow)o).Id).Single()), Is.Null);
}
