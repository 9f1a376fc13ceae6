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
    /// <param name="folder">A copy of this program.</param>
    /// <param name="peer">The peer.</param>
    /// <param name="declarations">How many declarations the project has.</param>
    public static Once InFreshProcess(string folder, Peer peer, int declarations)
    {
        string dll = Path.Combine(folder, Path.GetFileName(typeof(FirstRun).Assembly.Location));
        ProcessStartInfo start = new("dotnet", [dll, "first", peer.Name, $"{declarations}"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Once(double.Parse(output, CultureInfo.InvariantCulture), 0)
            : throw new InvalidOperationException($"{peer.Name}: exit code {process.ExitCode}");
    }

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
