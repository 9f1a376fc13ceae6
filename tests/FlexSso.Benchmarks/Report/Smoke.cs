using FlexSso.Benchmarks.Analyzers;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>The comparison in a small form, for CI: everybody loads, compiles without an error and adds its files. Nothing depends on a time.</summary>
internal static class Smoke
{
    public static void Run()
    {
        foreach (Peer peer in Peer.All)
        {
            GeneratorCase project = new(peer, declarations: 3, others: 5);
            foreach ((string name, Func<object> run) in project.Runs)
            {
                if (run() is not Microsoft.CodeAnalysis.GeneratorDriver driver || driver.GetRunResult().GeneratedTrees.Length < 3)
                    throw new InvalidOperationException($"{peer.Name} adds nothing after '{name}'.");
            }
            Console.WriteLine($"{peer.Name}: {project.Files} files for 3 declarations");
        }
        AnalyzerCase analyzed = new(configurations: 1, others: 4);
        foreach (AnalyzerPeer peer in AnalyzerPeer.All)
        {
            analyzed.Run(peer);
            Console.WriteLine($"{peer.Name}: {peer.Analyzers.Length} analyzers");
        }
    }
}
