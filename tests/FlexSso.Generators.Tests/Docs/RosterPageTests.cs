using System.Globalization;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Docs;

/// <summary><c>docs/rosters.md</c> shows rosters that are right, and says what is checked.</summary>
public sealed class RosterPageTests
{
    private static readonly DocFile Page = DocFile.Read("rosters.md");

    private static readonly string Csv = DocFile.CodeBlocks(Page.Text, "csv").Single();

    private static readonly string Json = DocFile.CodeBlocks(Page.Text, "json").Single();

    [Test]
    public void Both_examples_are_right_and_the_same()
    {
        CSharpCompilation compilation = Compile.Sources(
            [DocFile.CodeBlocks(Page.Text, "csharp").Single()],
            nullable: NullableContextOptions.Enable
        );
        Assert.That(
            RosterCompilation.Analyze(compilation, new("agents.csv", Csv, "AcmeFlex"), new("agents.json", Json, "AcmeFlex")),
            Is.Empty
        );
        Assert.That(Users(Roster.Csv(Csv)), Is.EqualTo(Users(Roster.Json(Json))).And.Length.EqualTo(2));

        static string[] Users(RosterResult result) => [.. Roster.Describe(result).Select(u => u[..u.LastIndexOf('@')])];
    }

    [Test]
    public void The_page_shows_the_actual_errors()
    {
        RosterTable table = RosterReader.Read(Csv.Replace("supervisor", "superviser", StringComparison.Ordinal), isJson: false);
        RosterFinding finding = RosterChecker.Check(table, Roster.Shape).Findings.Single();
        (int line, int column) = table.LineAndColumn(finding.Start);
        Assert.That(
            DocFile.CodeBlocks(Page.Text, "text").Where(block => !block.StartsWith("FlexSso: ", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"agents.csv({line},{column}): error {finding.Rule.Id}: {finding.Message}\n"
                    ),
                    // Only the task sees two rosters together; its own tests check the words for the other place.
                    "more.csv(3,1): error FLEXSSO0304: "
                        + new RosterFinding(RosterRule.DuplicateUser, 0, 0, ["bob@acme.example", "also at agents.csv(12)"]).Message
                        + "\n",
                }
            )
        );
    }

    [Test]
    public void Every_rule_of_a_roster_is_listed()
    {
        IEnumerable<string[]> rows = DocFile.Rows(Page.Section("What is checked"));
        Assert.That(rows.Select(r => r[0].TrimStart('[')[..11]), Is.EqualTo(RosterRule.All.Select(r => r.Id)));
        Assert.That(
            rows.Where(r => r[1].Contains("(a warning)", StringComparison.Ordinal)).Select(r => r[0].TrimStart('[')[..11]),
            Is.EqualTo(RosterRule.All.Where(r => !r.IsError).Select(r => r.Id))
        );
    }
}
