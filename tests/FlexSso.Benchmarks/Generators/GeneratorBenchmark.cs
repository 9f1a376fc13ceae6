using BenchmarkDotNet.Attributes;
using FlexSso.Benchmarks.Report;

namespace FlexSso.Benchmarks.Generators;

/// <summary>What each generator costs after each thing that can happen to a project.</summary>
[MemoryDiagnoser]
[Config(typeof(FewRuns))]
public class GeneratorBenchmark
{
    private GeneratorEvent _event = null!;

    /// <summary>The peer's name.</summary>
    [ParamsSource(nameof(Peers))]
    public string Generator { get; set; } = "";

    /// <summary>How many declarations the project has.</summary>
    [Params(1, 10, 100, 1000, 5000)]
    public int Declarations { get; set; }

    /// <summary>How many files without one.</summary>
    [Params(50, 500)]
    public int Others { get; set; }

    /// <summary>What happens.</summary>
    [ParamsSource(nameof(Events))]
    public string Event { get; set; } = "";

    /// <summary>All peers.</summary>
    public static IEnumerable<string> Peers => Peer.All.Select(static peer => peer.Name);

    /// <summary>All events.</summary>
    public static IEnumerable<string> Events => new GeneratorCase(Peer.Floor, 1, 1).Events.Select(static each => each.Name);

    /// <summary>Compiles the project and runs the generator once.</summary>
    [GlobalSetup]
    public void Setup() =>
        _event = new GeneratorCase(Peer.All.Single(peer => peer.Name == Generator), Declarations, Others).Events.Single(each =>
            each.Name == Event
        );

    /// <summary>Before an edit there is the project as it was.</summary>
    [IterationSetup]
    public void Before() => _event.Before?.Invoke();

    /// <summary>One run.</summary>
    [Benchmark]
    public object Run() => _event.Run();
}
