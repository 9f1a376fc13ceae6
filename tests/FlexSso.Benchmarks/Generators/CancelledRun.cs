using System.Diagnostics;
using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>How long a run goes on after it was cancelled.</summary>
internal static class CancelledRun
{
    /// <param name="run">The run; it is repeated until it is cancelled before its end.</param>
    /// <param name="after">How many milliseconds after its start it is cancelled.</param>
    public static Once Measure(GeneratorRun run, double after)
    {
        // A run that ends too early is cancelled earlier the next time, at last before its start.
        for (double delay = after; ; delay /= 2)
        {
            Compilation compilation = run.Prepare();
            GC.Collect();
            using CancellationTokenSource source = new();
            Task<long> cancelled = Task.Run(() =>
            {
                Thread.Sleep((int)delay);
                long now = Stopwatch.GetTimestamp();
                source.Cancel();
                return now;
            });
            bool isOver = Ends(() => run.Driver.RunGenerators(compilation, source.Token));
            long end = Stopwatch.GetTimestamp();
            long start = cancelled.GetAwaiter().GetResult();
            if (!isOver)
                return new Once(Stopwatch.GetElapsedTime(start, end).TotalMilliseconds, 0);
        }
    }

    // False if it was cancelled.
    private static bool Ends(Func<object> run)
    {
        try
        {
            run();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
