using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using FlexSso.Benchmarks.BulkWriter;
using FlexSso.Benchmarks.Report;

using (BulkWriterBenchmark benchmark = new())
{
    benchmark.AssertSame();
    if (args is ["quick"])
    {
        await Quick.Run(benchmark);
        return;
    }
}
switch (args)
{
    case ["smoke"]:
        Smoke.Run();
        return;
    case ["table"]:
        PerformancePage.Write();
        return;
    case ["generators", .. string[] sizes]:
        PerformancePage.Print([.. sizes.Select(static size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]);
        return;
    case ["first", string peer, string declarations]:
        FirstRun.Run(peer, int.Parse(declarations, System.Globalization.CultureInfo.InvariantCulture));
        return;
    default:
        BenchmarkSwitcher
            .FromAssembly(typeof(BulkWriterBenchmark).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts")));
        return;
}
