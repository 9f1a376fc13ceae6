using System.Diagnostics;

namespace FlexSso.Benchmarks.Page;

/// <summary>What one thing cost once.</summary>
/// <param name="Milliseconds">Its time.</param>
/// <param name="Bytes">What its thread allocated; generators run on the thread that calls the driver. 0 if only the time counts.</param>
internal readonly record struct Once(double Milliseconds, long Bytes)
{
    /// <summary>Runs it. A garbage collection comes first, so that it does not pay for what was there before.</summary>
    public static Once Of(Func<object> run)
    {
        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        object kept = run();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(kept);
        return new Once(time, bytes);
    }
}
