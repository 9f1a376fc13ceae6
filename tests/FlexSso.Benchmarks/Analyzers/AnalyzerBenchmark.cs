using BenchmarkDotNet.Attributes;
using FlexSso.Benchmarks.Report;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>What the analyzers cost beside those of others, over configurations, test classes and ordinary classes.</summary>
[MemoryDiagnoser]
[Config(typeof(FewRuns))]
public class AnalyzerBenchmark
{
    private AnalyzerCase _project = null!;
    private AnalyzerPeer _peer = null!;

    /// <summary>The peer's name.</summary>
    [ParamsSource(nameof(Peers))]
    public string Analyzers { get; set; } = "";

    /// <summary>All peers.</summary>
    public static IEnumerable<string> Peers => AnalyzerPeer.All.Select(static peer => peer.Name);

    /// <summary>Compiles the project.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _project = new AnalyzerCase(configurations: 50, others: 950);
        _peer = AnalyzerPeer.All.Single(peer => peer.Name == Analyzers);
    }

    /// <summary>One run, on a compilation of which nothing is bound.</summary>
    [Benchmark]
    public object Run() => _project.Run(_peer);
}
