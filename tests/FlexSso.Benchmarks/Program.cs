using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FlexSso.Benchmarks;

using (BulkWriterBenchmark benchmark = new())
    benchmark.AssertSame();

// All in one process: what is compared runs under the same conditions, and nothing else has to be built.
BenchmarkRunner.Run<BulkWriterBenchmark>(
    DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Default)).WithArtifactsPath(Path.GetTempPath()),
    args
);
