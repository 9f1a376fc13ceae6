using System.Globalization;
using FlexSso.Generators.Tests.AnalyzerRules;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>
/// What a check must find in a roster in which <c>[|…|]</c> marks the cell that is meant, <c>{|FLEXSSO0301:…|}</c> one of another rule.
/// </summary>
internal static class RosterExpect
{
    /// <returns>The message of the first finding.</returns>
    public static string Csv(string id, string markup, RosterShape? shape = null) => Findings(id, markup, isJson: false, shape);

    public static string Json(string id, string markup, RosterShape? shape = null) => Findings(id, markup, isJson: true, shape);

    private static string Findings(string id, string markup, bool isJson, RosterShape? shape)
    {
        MarkedSource source = MarkedSource.Parse(markup);
        RosterTable table = RosterReader.Read(source.Text, isJson);
        RosterResult result = RosterChecker.Check(table, shape ?? Roster.Shape);
        Assert.That(
            result.Findings.Select(f => Place(source.Text, f.Start, f.Length, f.Rule.Id, table.LineAndColumn(f.Start))),
            Is.EqualTo(
                source.Marks.Select(m => Place(source.Text, m.Span.Start, m.Span.Length, m.Id ?? id, Count(source.Text, m.Span.Start)))
            ),
            () => string.Join('\n', result.Findings.Select(f => f.Message))
        );
        Assert.That(result.HasErrors, Is.EqualTo(result.Findings.Any(f => f.Rule.IsError)));
        foreach (RosterFinding finding in result.Findings)
            Assert.That(
                finding.Message,
                Does.Contain("; ").And.Not.EndsWith(".").And.Not.Match(@"\{\d\}").And.Not.Contains("\n").And.Not.Contains("\r"),
                "cause, then remedy, in one line without a period at its end"
            );
        return result.Findings.First(f => f.Rule.Id == id).Message;
    }

    private static string Place(string text, int start, int length, string id, (int Line, int Column) place) =>
        string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column}): {id} on {text.AsSpan(start, length)}");

    // Not the way of the code under test: line by line from the beginning.
    private static (int, int) Count(string text, int position)
    {
        string[] lines = text[..position].Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return (lines.Length, lines[^1].Length + 1);
    }
}
