using FlexSso.Generators.Diagnostics;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Rosters;

/// <summary>
/// Reports on one file. A mistake that several environments have in common is reported once. Lines are counted as the task counts them: a line
/// separator within a cell is a line end to the compiler, but not in CSV, in JSON or in a spreadsheet.
/// </summary>
internal sealed class RosterReport(AdditionalFileAnalysisContext file, RosterTable table)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public void Add(RosterResult result)
    {
        foreach (RosterFinding finding in result.Findings)
            Add(finding);
    }

    /// <summary>Cause and remedy of what is wrong with the roster as a whole.</summary>
    public void Add(string[] problem) => Add(new RosterFinding(RosterRule.WrongRoster, 0, 0, problem));

    private void Add(RosterFinding finding)
    {
        (int line, int column) = table.LineAndColumn(finding.Start);
        if (
            !_reported.Add(
                finding.Rule.Id + " " + finding.Start.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + finding.Message
            )
        )
            return;
        (int endLine, int endColumn) = table.LineAndColumn(finding.Start + finding.Length);
        LinePositionSpan lines = new(new LinePosition(line - 1, column - 1), new LinePosition(endLine - 1, endColumn - 1));
        Location location = Location.Create(file.AdditionalFile.Path, new TextSpan(finding.Start, finding.Length), lines);
        file.ReportDiagnostic(Diagnostic.Create(Rules.Of(finding.Rule.Id), location, finding.Arguments));
    }
}
