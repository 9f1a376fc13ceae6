using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Analyzers;

namespace FlexSso.Benchmarks.Report;

/// <summary>The analyzers beside others over one project.</summary>
internal static class AnalyzerSection
{
    private const int Configurations = 50;
    private const int Others = 950;

    public static void Append(StringBuilder page)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Analyzers

            {Configurations} configurations with what is generated for them, {Others / 2} test classes and {Others
                / 2} ordinary classes; every run on a compilation of which nothing is bound.
            The floor is asked about every type and says nothing. What an analyzer asks Roslyn for, such as the operations of every method, is its cost.


            """
        );
        AnalyzerCase project = new(Configurations, Others);
        AnalyzerPeer[] peers = [.. AnalyzerPeer.All];
        Measure[] measures = Measure.InTurns(7, [.. peers.Select<AnalyzerPeer, Func<object>>(peer => () => project.Run(peer))]);
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
    }
}
