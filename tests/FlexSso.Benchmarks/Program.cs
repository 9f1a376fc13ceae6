using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using FlexSso.Benchmarks.Builds;
using FlexSso.Benchmarks.BulkWriter;
using FlexSso.Benchmarks.Report;

switch (args)
{
    case ["smoke"]:
        using (BulkWriterBenchmark benchmark = new())
            benchmark.AssertSame();
        Smoke.Run();
        return;
    case ["table"]:
        await PerformancePage.Write();
        return;
    case ["generators", .. string[] sizes]:
        if (sizes.Length == 1)
            throw new ArgumentException("Two sizes or more, the larger ones last: the last but one is what the targets are judged at.");
        PerformancePage.Print(
            args[0],
            [.. sizes.Select(static size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]
        );
        return;
    case ["growth" or "analyzers" or "first-runs" or "builds" or "bulk-writer"]:
        PerformancePage.Print(args[0], []);
        return;
    case ["again", "growth" or "analyzers" or "first-runs" or "builds" or "bulk-writer"]:
        await PerformancePage.WriteAgain(args[1]);
        return;
    // What follows is started by the others, each in a process of its own.
    case ["cold", string declarations, string rounds]:
        WorkstationRun.Run(
            int.Parse(declarations, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)
        );
        return;
    case ["grow", string few, string many, string others, string rounds]:
        GrowthRun.Print(
            int.Parse(few, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(many, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(others, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)
        );
        return;
    case ["first", string peer, string declarations]:
        FirstRun.Run(peer, int.Parse(declarations, System.Globalization.CultureInfo.InvariantCulture));
        return;
    case ["held", string users]:
        Console.WriteLine(await Held.MostAsync(int.Parse(users, System.Globalization.CultureInfo.InvariantCulture)));
        return;
    case ["task", string folder]:
        TaskRun.First(folder);
        return;
    default:
        BenchmarkSwitcher
            .FromAssembly(typeof(BulkWriterBenchmark).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Path.GetTempPath(), "BenchmarkDotNet.Artifacts")));
        return;
}
