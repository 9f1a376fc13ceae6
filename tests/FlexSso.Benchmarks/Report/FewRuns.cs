using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// For BenchmarkDotNet: a few runs of each, since a large project takes seconds for one; in this process, whose build remembers where the
/// peers' dlls are.
/// </summary>
internal sealed class FewRuns : ManualConfig
{
    public FewRuns() =>
        AddJob(
            Job.Default.WithStrategy(RunStrategy.Monitoring)
                .WithWarmupCount(1)
                .WithIterationCount(7)
                .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
        );
}
