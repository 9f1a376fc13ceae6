using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Analyzers;

namespace FlexSso.Benchmarks.Report;

/// <summary>The analyzers beside others over one project.</summary>
internal static class AnalyzerSection
{
    public static void Append(StringBuilder page, int configurations, int others, int users, int rounds)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Analyzers

            {configurations} configurations with what is generated for them, {others / 2} test classes and {others
                / 2} ordinary classes; every run on a compilation of which nothing is bound.
            The floor is asked about every type and says nothing. What an analyzer asks Roslyn for, such as the operations of every method, is its cost.


            """
        );
        AnalyzerCase project = new(configurations, others);
        AnalyzerPeer[] peers = [.. AnalyzerPeer.All];
        Measure[] measures = Measure.InTurns(rounds, [.. peers.Select<AnalyzerPeer, Func<object>>(peer => () => project.Run(peer))]);
        Table table = new("", "rules", "time and allocation", "above the floor");
        for (int i = 0; i < peers.Length; i++)
            table.Row(
                peers[i].Name,
                peers[i].Analyzers.SelectMany(static a => a.SupportedDiagnostics).Distinct().Count().ToString(CultureInfo.InvariantCulture),
                Table.Cell(measures[i]),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{measures[i].Milliseconds - measures[1].Milliseconds:F0} ms, {(measures[i].Bytes - measures[1].Bytes) / 1_000_000.0:F1} MB"
                )
            );
        page.Append(table).Append('\n');
        RosterCase roster = new(users);
        Measure[] edits = Measure.InTurns(rounds, roster.Run, roster.Edit);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            The generator does not read rosters: the task does, and our analyzers check them. All our analyzers on one configuration with a roster of {users:N0} users, in a new
            compilation after an edit elsewhere: {Table.Cell(
                edits[0]
            )}; after an edit of the roster, which is read and checked again: {Table.Cell(edits[1])}.


            """
        );
    }
}
