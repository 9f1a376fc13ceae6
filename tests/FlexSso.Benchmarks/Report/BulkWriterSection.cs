using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.BulkWriter;

namespace FlexSso.Benchmarks.Report;

/// <summary>The bulk writer beside System.Text.Json, and how much it holds at once.</summary>
internal static class BulkWriterSection
{
    private const int Count = 100_000;

    public static async Task Append(StringBuilder page, List<Target> targets)
    {
        // First, so that its buffers are not in the pool yet.
        long held = await Held.MostAsync(Count);
        using BulkWriterBenchmark benchmark = new(Count);
        benchmark.AssertSame();
        (string Name, Measure Measure)[] ways = await Quick.MeasureAsync(benchmark, rounds: 25);
        page.Append(
            CultureInfo.InvariantCulture,
            $"## Bulk import files\n\n{Count:N0} users as JSON in UTF-8, all ways in turns: ours into files below 500,000 bytes, System.Text.Json's source generator into one array. Everybody writes into memory that is used again.\n\n"
        );
        Table table = new("", "time", "it / ours");
        foreach ((string name, Measure measure) in ways)
            table.Row(
                name,
                string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds:F1} ms ± {measure.Spread:P0}"),
                string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds / ways[0].Measure.Milliseconds:F2}")
            );
        page.Append(table).Append('\n');
        targets.Add(
            new Target(
                "bulk writer, 100,000 users: time / fastest way of System.Text.Json",
                1,
                ways[0].Measure.Milliseconds
                    / ways.Where(static way => way.Name.StartsWith("STJ", StringComparison.Ordinal))
                        .Min(static way => way.Measure.Milliseconds),
                "0.00x",
                "the fastest way writes with relaxed escapes and without validation into one array, and cuts no files"
            )
        );
        page.Append(
            CultureInfo.InvariantCulture,
            $"Held at once while {Count:N0} users go by that nobody keeps, by the garbage collector's count after each file: {held / 1000.0:N0} KB.\n\n"
        );
        // The file that is being written and the one that was handed out, 500,000 bytes each, and as much again.
        targets.Add(new Target("bulk writer, 100,000 users: memory held at once", 2000, held / 1000.0, "0 KB"));
    }
}
