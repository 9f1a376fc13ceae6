using System.Diagnostics;
using System.Globalization;
using FlexSso.Benchmarks.Report;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>
/// The same comparison in some seconds, for a machine that others use too: all ways take turns, so that whatever slows one down slows the
/// others down as well.
/// </summary>
internal static class Quick
{
    private const int Rounds = 300;

    public static async Task Run(BulkWriterBenchmark benchmark)
    {
        (string Name, Measure Measure)[] ways = await MeasureAsync(benchmark, Rounds);
        Table table = new("way", "median", "ratio");
        foreach ((string name, Measure measure) in ways)
            table.Row(
                name,
                string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds:F2} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds / ways[0].Measure.Milliseconds:F2}")
            );
        Console.WriteLine(table);
    }

    /// <summary>All ways, ours first.</summary>
    public static async Task<(string Name, Measure Measure)[]> MeasureAsync(BulkWriterBenchmark benchmark, int rounds)
    {
        (string Name, Func<Task<long>> Write)[] ways =
        [
            ("FlexBulkImport.WriteAsync", benchmark.OursAsync),
            ("FlexBulkImport.Write", () => Task.FromResult(benchmark.OursSync())),
            ("STJ, default mode, to a stream", () => Task.FromResult(benchmark.StjToStream())),
            ("STJ, metadata mode, Utf8JsonWriter", () => Task.FromResult(benchmark.StjMetadataMode())),
            ("STJ, fast path, Utf8JsonWriter", () => Task.FromResult(benchmark.StjFastPathMode())),
            ("STJ, fast path, relaxed escapes, no validation", () => Task.FromResult(benchmark.StjRelaxed())),
        ];
        double[][] times = [.. ways.Select(_ => new double[rounds])];
        for (int round = -rounds / 10 - 3; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                await ways[way].Write();
                if (round >= 0)
                    times[way][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        return [.. ways.Zip(times, static (way, time) => (way.Name, Measure.Of(time, [0])))];
    }
}
