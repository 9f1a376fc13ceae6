using System.Text;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>15,000 users, as many workers as Flex has at most.</summary>
public sealed class RosterSizeTests
{
    private const int Rows = 15_000;

    private static readonly string Csv = Write("\n", isJson: false);
    private static readonly string Json = Write("\n", isJson: true);

    [Test]
    public void All_are_read()
    {
        Assert.That(Roster.Csv(Csv).Users, Has.Count.EqualTo(Rows));
        Assert.That(Roster.Describe(Roster.Json(Json)), Is.EqualTo(Roster.Describe(Roster.Csv(Csv))));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void One_wrong_role_is_found_in_its_row_and_column(string lineEnd)
    {
        // The header is line 1.
        string right = $"user7311@acme.example,agent|supervisor,";
        string text = Write(lineEnd, isJson: false).Replace(right, "user7311@acme.example,agent|boss,", StringComparison.Ordinal);
        RosterTable table = RosterReader.Read(text, isJson: false);
        RosterFinding finding = RosterChecker.Check(table, Roster.Shape).Findings.Single();
        Assert.That(finding.Rule.Id, Is.EqualTo("FLEXSSO0302"));
        Assert.That(table.LineAndColumn(finding.Start), Is.EqualTo((7312, "user7311@acme.example,agent|".Length + 1)));
        Assert.That(text.Substring(finding.Start, finding.Length), Is.EqualTo("boss"));
    }

    [Test]
    public void Thousands_of_wrong_rows_are_a_hundred_findings_and_a_number()
    {
        RosterResult result = Roster.Csv(
            Csv.Replace("agent|", "agnt|", StringComparison.Ordinal).Replace(",true", ",agent", StringComparison.Ordinal)
        );
        Assert.That(result.Users, Is.Empty);
        Assert.That(result.Findings, Has.Count.EqualTo(RosterFindings.Limit + 1));
        Assert.That(
            result.Findings[^1].Message,
            Is.EqualTo($"The roster has {2 * Rows - RosterFindings.Limit} more errors; correct those before it, and build again")
        );
        Assert.That(result.Findings.Select(f => f.Start), Is.Ordered);
    }

    [Test]
    public void Thousands_of_torn_rows_too()
    {
        RosterResult result = Roster.Csv("email,roles\n" + string.Concat(Enumerable.Repeat("a@b.c\n", Rows)));
        Assert.That(result.Findings, Has.Count.EqualTo(RosterFindings.Limit + 1));
        Assert.That(result.Findings[^1].Message, Does.StartWith($"The roster has {Rows - RosterFindings.Limit} more errors"));
    }

    [Test]
    public void One_error_more_than_a_hundred_is_one_more_error() =>
        Assert.That(
            Roster.Csv("email,roles\n" + string.Concat(Enumerable.Range(0, 101).Select(i => $"u{i}@b.c,boss\n"))).Findings[^1].Message,
            Does.StartWith("The roster has 1 more error; ")
        );

    [Test]
    public void Warnings_never_become_an_error()
    {
        RosterResult result = Roster.Csv(
            "email,roles\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"u{i}@b.c,agent|agent\n")) + "x@b.c,boss\n"
        );
        Assert.That(result.Users, Has.Count.EqualTo(500));
        Assert.That(result.Findings.Count(f => !f.Rule.IsError), Is.EqualTo(RosterFindings.Limit));
        Assert.That(result.Findings.Single(f => f.Rule.IsError).Rule.Id, Is.EqualTo("FLEXSSO0302"), "an error is not crowded out");
    }

    // Bytes, which are the same on every machine, not time. A row has 60 characters, 120 bytes.
    [TestCase(false, 2_000)]
    [TestCase(true, 3_000)]
    public void A_row_costs_few_bytes(bool isJson, int budget)
    {
        string text = isJson ? Json : Csv;
        RosterChecker.Check(RosterReader.Read(text, isJson), Roster.Shape);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RosterChecker.Check(RosterReader.Read(text, isJson), Roster.Shape);
        long perRow = (GC.GetAllocatedBytesForCurrentThread() - before) / Rows;
        TestContext.Out.WriteLine($"{perRow} bytes per row");
        Assert.That(perRow, Is.LessThan(budget));
    }

    private static string Write(string lineEnd, bool isJson)
    {
        StringBuilder text = new(isJson ? "[" : "email,roles,department,languages,channel.voice.capacity,vip");
        for (int i = 1; i <= Rows; i++)
        {
            text.Append(isJson && i > 1 ? "," : "").Append(lineEnd);
            text.Append(isJson ? JsonUser(i) : CsvUser(i));
        }
        return text.Append(isJson ? "]" : "").Append(lineEnd).ToString();
    }

    private static string CsvUser(int i) => $"user{i}@acme.example,agent|supervisor,Sales {i % 20},en|de,{i % 9},true";

    private static string JsonUser(int i) =>
        $$"""
            {"email": "user{{i}}@acme.example", "roles": ["agent", "supervisor"], "department": "Sales {{i
                % 20}}", "languages": ["en", "de"], "channel.voice.capacity": {{i % 9}}, "vip": true}
            """;
}
