using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Analyzers;

namespace FlexSso.Benchmarks.Report;

/// <summary>The analyzers beside others over one project.</summary>
internal static class AnalyzerSection
{
    // Of AnalyzerPeer.All.
    private const int Floor = 1;

    public static void Append(StringBuilder page, int configurations, int others, int users, int rounds)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Analyzers

            {configurations} configurations with what is generated for them, {others / 2} test classes and {others
                / 2} ordinary classes; every run on a compilation of which nothing is bound.
            The floor is asked about every type and says nothing. What an analyzer asks Roslyn for, such as the operations of every method, is its cost. Above the floor is the median
            of the differences within a round, in brackets where it lies with a certainty of 95 %; most of the time is the binding of the project, and only bytes tell small differences apart.


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
                i == Floor ? "" : Above(measures[i], measures[Floor])
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

        static string Above(Measure measure, Measure floor)
        {
            Sample time = new(measure.Times.Zip(floor.Times, static (one, other) => one - other));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Median:F0} ms ({time.Range("0")}), {(measure.Bytes - floor.Bytes) / 1_000_000.0:F1} MB"
            );
        }
    }
}
