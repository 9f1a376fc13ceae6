using System.Diagnostics;
using System.Globalization;

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
        (string Name, Func<Task<long>> Write)[] ways =
        [
            ("FlexBulkImport.WriteAsync", benchmark.OursAsync),
            ("FlexBulkImport.Write", () => Task.FromResult(benchmark.OursSync())),
            ("STJ, default mode, to a stream", () => Task.FromResult(benchmark.StjToStream())),
            ("STJ, metadata mode, Utf8JsonWriter", () => Task.FromResult(benchmark.StjMetadataMode())),
            ("STJ, fast path, Utf8JsonWriter", () => Task.FromResult(benchmark.StjFastPathMode())),
            ("STJ, fast path, relaxed escapes, no validation", () => Task.FromResult(benchmark.StjRelaxed())),
        ];
        double[][] times = [.. ways.Select(_ => new double[Rounds])];
        for (int round = -30; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                await ways[way].Write();
                if (round >= 0)
                    times[way][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        foreach (double[] time in times)
            Array.Sort(time);
        Console.WriteLine("| way | median | ratio | fastest | ratio |");
        Console.WriteLine("|---|---|---|---|---|");
        for (int way = 0; way < ways.Length; way++)
        {
            (double median, double fastest) = (times[way][Rounds / 2], times[way][0]);
            Console.WriteLine(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "| {0} | {1:F2} ms | {2:F2} | {3:F2} ms | {4:F2} |",
                    ways[way].Name,
                    median,
                    median / times[0][Rounds / 2],
                    fastest,
                    fastest / times[0][0]
                )
            );
        }
    }
}
