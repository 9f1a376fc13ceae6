using System.Diagnostics;

namespace FlexSso.Benchmarks.Report;

/// <summary>What one thing cost, over several rounds.</summary>
/// <param name="Milliseconds">The median of the times.</param>
/// <param name="Spread">Half of the middle half of the times, in parts of the median.</param>
/// <param name="Bytes">What the process allocated, the median.</param>
internal readonly record struct Measure(double Milliseconds, double Spread, long Bytes)
{
    /// <summary>
    /// Takes all of them in turns, so that whatever slows one down slows the others down as well; a garbage collection before each, so that
    /// nobody pays for the litter of the one before.
    /// </summary>
    /// <param name="rounds">How often; of more than three after one round that does not count.</param>
    /// <param name="things">What is measured.</param>
    public static Measure[] InTurns(int rounds, params IReadOnlyList<Func<object>> things)
    {
        double[][] times = [.. things.Select(_ => new double[rounds])];
        long[][] bytes = [.. things.Select(_ => new long[rounds])];
        // Few rounds are of what takes seconds, and that is warm from its preparation.
        for (int round = rounds <= 3 ? 0 : -1; round < rounds; round++)
        {
            for (int i = 0; i < things.Count; i++)
            {
                GC.Collect();
                long before = GC.GetTotalAllocatedBytes(precise: true);
                long start = Stopwatch.GetTimestamp();
                object kept = things[i]();
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
                GC.KeepAlive(kept);
                if (round >= 0)
                    (times[i][round], bytes[i][round]) = (time, allocated);
            }
        }
        return [.. times.Zip(bytes, Of)];
    }

    public static Measure Of(double[] times, long[] bytes)
    {
        Array.Sort(times);
        Array.Sort(bytes);
        double median = times[times.Length / 2];
        return new Measure(median, (times[times.Length * 3 / 4] - times[times.Length / 4]) / 2 / median, bytes[bytes.Length / 2]);
    }
}
