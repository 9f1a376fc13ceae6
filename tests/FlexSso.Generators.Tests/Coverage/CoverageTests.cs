using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>Every known way to break the set-up is closed by what the table says, and each rule has a fixture that fails without it.</summary>
public sealed class CoverageTests
{
    private static IEnumerable<FailureRow> RuleRows => FailureRows.All.Where(row => row.IsRule);

    private static IEnumerable<string> RuleIds => RuleRows.Select(row => row.Id);

    [Test]
    public void Every_rule_has_a_row_and_no_id_stands_in_two()
    {
        // What else the MSBuild task alone reports is about files that the build writes, not about mistakes in the set-up.
        Assert.That(RuleIds, Is.EquivalentTo(Rule.OfTheAnalyzer.Select(rule => rule.Id)));
        Assert.That(
            FailureRows.All.Where(row => row.IsOfFiles && !row.IsRule).Select(row => row.Id),
            Is.EquivalentTo(Rule.OfTheTask.Where(rule => rule.IsAboutFiles).Select(rule => rule.Id).Append("FLEXSSO0701"))
        );
        Assert.That(FailureRows.All.Select(row => row.Id).Where(id => id != FailureRow.NoId), Is.Unique);
    }

    [Test]
    public void A_code_fix_that_the_table_promises_is_one_of_the_provider() =>
        Assert.That(
            RuleRows.Where(row => row.HasFix).Select(row => row.Id),
            Is.SubsetOf(Rule.All.Where(r => r.HasCodeFix).Select(r => r.Id))
        );

    // A fixture that passes without its rule proves nothing.
    [TestCaseSource(nameof(RuleIds))]
    public void A_test_of_the_fixture_fails_when_the_rule_is_taken_out(string id)
    {
        Type fixture = Fixtures.Of(id).Single();
        FixtureTest? failing;
        using (Disabled.Rule(id))
            failing = Fixtures.TestsOf(fixture).FirstOrDefault(test => !test.Passes());

        Assert.That(failing, Is.Not.Null, $"every test of {fixture.Name} passes without the rule");
        // The same test passes with the rule, so it did not fail for another reason.
        Assert.That(failing.Passes(), Is.True, failing.Method.Name);
    }

    [Test]
    public void Every_closed_row_names_tests_that_run()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (FailureRow row in FailureRows.All.Where(row => !row.IsPlanned))
            {
                bool needsMoreThanTheFixture = row.Closed.Contains("gen") || row.Closed.Contains("guard") || !row.IsRule;
                if (needsMoreThanTheFixture)
                    Assert.That(row.Tests, Is.Not.Empty, $"{row} needs a test of its own");
                Assert.That(row.Tests.Where(test => !TestSource.Has(test)), Is.Empty, $"{row} names tests that do not exist");
            }
        }
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
}
