using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using FlexSso.Benchmarks;

using (BulkWriterBenchmark benchmark = new())
{
    benchmark.AssertSame();
    if (args is ["quick"])
    {
        await Quick.Run(benchmark);
        return;
    }
}
BenchmarkRunner.Run<BulkWriterBenchmark>(
    DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts")),
    args
);
