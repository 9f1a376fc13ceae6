using System.Diagnostics;

namespace FlexSso.Benchmarks.Report;

/// <summary>What one thing cost, over several rounds.</summary>
/// <param name="Milliseconds">The median of the times.</param>
/// <param name="Spread">Half of the middle half of the times, in parts of the median.</param>
/// <param name="Bytes">What the process allocated, the median.</param>
/// <param name="Pause">How many of the milliseconds were the garbage collector's, the median; 0 where nobody looked.</param>
internal readonly record struct Measure(double Milliseconds, double Spread, long Bytes, double Pause = 0)
{
    /// <summary>The time of each round, in their order.</summary>
    public double[] Times { get; private init; } = [];

    /// <summary>How many times the other's this time is: where the median of the rounds' ratios lies.</summary>
    public Sample RatioTo(Measure other) => new(Times.Zip(other.Times, static (one, another) => one / another));

    /// <summary>
    /// Takes all of them in turns, so that whatever slows one down slows the others down as well, and in another order in each round, so that
    /// none always comes behind the same other. Before each a garbage collection, so that nobody pays for the litter of the one before; and
    /// unless there are few rounds the same thing once uncounted, because the memory that the collection gives back to the operating system
    /// costs more to get again than what is measured, and hits one and not the other.
    /// </summary>
    /// <param name="rounds">How often.</param>
    /// <param name="things">What is measured, and what is done before each time without being measured.</param>
    public static Measure[] InTurns(int rounds, IReadOnlyList<(Func<object> Run, Action? Before)> things)
    {
        double[][] times = [.. things.Select(_ => new double[rounds])];
        long[][] bytes = [.. things.Select(_ => new long[rounds])];
        double[][] pauses = [.. things.Select(_ => new double[rounds])];
        // The same orders every time.
        Random random = new(1);
        int[] order = [.. Enumerable.Range(0, things.Count)];
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                // Few rounds are of what takes seconds, and say no more than about how much.
                if (rounds > 3 && things[i].Before is null)
                    Once(things[i]);
                (times[i][round], bytes[i][round], pauses[i][round]) = Once(things[i]);
            }
        }
        return [.. order.Order().Select(i => Of(times[i], bytes[i]) with { Pause = Median(pauses[i]) })];
    }

    /// <inheritdoc cref="InTurns(int, IReadOnlyList{ValueTuple{Func{object}, Action}})"/>
    public static Measure[] InTurns(int rounds, params Func<object>[] things) =>
        InTurns(rounds, [.. things.Select(static thing => (thing, (Action?)null))]);

    private static (double Milliseconds, long Bytes, double Pause) Once((Func<object> Run, Action? Before) thing)
    {
        thing.Before?.Invoke();
        GC.Collect();
        TimeSpan paused = GC.GetTotalPauseDuration();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        object kept = thing.Run();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        double pause = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds;
        GC.KeepAlive(kept);
        return (time, allocated, pause);
    }

    public static Measure Of(double[] times, long[] bytes)
    {
        double[] sorted = [.. times.Order()];
        double median = sorted[sorted.Length / 2];
        double spread = (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / 2 / median;
        return new Measure(median, spread, bytes.Order().ElementAt(bytes.Length / 2)) { Times = times };
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
