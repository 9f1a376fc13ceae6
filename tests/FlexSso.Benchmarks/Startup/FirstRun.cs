using System.Diagnostics;
using System.Globalization;
using FlexSso.Benchmarks.Generators;
using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Startup;

/// <summary>What a compiler pays to load a generator and to run it for the first time: one process for each measurement.</summary>
internal static class FirstRun
{
    /// <summary>Starts the process and reads its time.</summary>
    public static Once InFreshProcess(string folder, Peer peer, int declarations) =>
        new(double.Parse(FreshProcess.Run(folder, "first", peer.Name, $"{declarations}"), CultureInfo.InvariantCulture), 0);

    /// <summary>In the fresh process: the milliseconds of loading the dll and running its generators.</summary>
    public static double Measure(string name, int declarations)
    {
        Peer peer = Peer.All.Single(each => each.Name == name);
        // The compiler is warm: it has bound the project and run the floor. The dll of the peer is not even loaded.
        CSharpCompilation compilation = Project.Compilation(peer, declarations, []);
        compilation.GetDiagnostics();
        Project.Driver(Peer.Floor.Load()).RunGenerators(compilation);
        CSharpCompilation fresh = compilation.Clone();
        long start = Stopwatch.GetTimestamp();
        GeneratorDriver driver = Project.Driver(peer.Load()).RunGenerators(fresh);
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return driver.GetRunResult().GeneratedTrees.Length >= declarations
            ? time
            : throw new InvalidOperationException($"{name} adds nothing.");
    }
}
