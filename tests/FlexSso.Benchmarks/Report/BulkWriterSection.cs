using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.BulkWriter;

namespace FlexSso.Benchmarks.Report;

/// <summary>The bulk writer beside System.Text.Json, and how much it holds at once.</summary>
internal static class BulkWriterSection
{
    public static void Append(StringBuilder page, List<Target> targets, int count, int rounds)
    {
        long held = Held.InFreshProcess(count);
        long heldOfTen = Held.InFreshProcess(10 * count);
        using BulkWriterBenchmark benchmark = new(count);
        benchmark.AssertSame();
        Measure[] measures = Measure.InTurns(rounds, [.. benchmark.Ways.Select(static way => way.Write)]);
        (string Name, Measure Measure)[] ways = [.. benchmark.Ways.Zip(measures, static (way, measure) => (way.Name, measure))];
        page.Append(
            CultureInfo.InvariantCulture,
            $"## Bulk import files\n\n{count:N0} users as JSON in UTF-8, all ways in turns: ours into files below 500,000 bytes, System.Text.Json's source generator into one array. Everybody writes into memory that is used again.\n\n"
        );
        Table table = new("", "time", "it / ours");
        foreach ((string name, Measure measure) in ways)
            table.Row(
                name,
                Table.Time(measure),
                string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds / ways[0].Measure.Milliseconds:F2}")
            );
        page.Append(table).Append('\n');
        targets.Add(
            new Target(
                string.Create(CultureInfo.InvariantCulture, $"bulk writer, {count:N0} users: time / fastest way of System.Text.Json"),
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
            $"Held at once while {count:N0} users go by that nobody keeps, by the garbage collector's count after each file: {held / 1000.0:N0} KB; while {10 * count:N0} go by, {heldOfTen / 1000.0:N0} KB.\n\n"
        );
        // Bounded is what does not grow with the users; the collector counts to some KB.
        targets.Add(
            new Target(
                string.Create(CultureInfo.InvariantCulture, $"bulk writer: memory held with {10 * count:N0} users / with {count:N0}"),
                1.2,
                (double)heldOfTen / held,
                "0.00x",
                "something grows with the users"
            )
        );
    }
}
