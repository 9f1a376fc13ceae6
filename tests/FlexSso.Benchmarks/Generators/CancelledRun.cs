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
            long cancelled = 0;
            using CancellationTokenSource source = new();
            using CancellationTokenRegistration clock = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
            source.CancelAfter((int)delay);
            try
            {
                run.Driver.RunGenerators(compilation, source.Token);
            }
            catch (OperationCanceledException)
            {
                return new Once(Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds, 0);
            }
        }
    }
}
