using System.Diagnostics;
using System.Globalization;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Report;

/// <summary>What a fresh compiler pays for loading a generator and running it for the first time: one process for each measurement.</summary>
internal static class FirstRun
{
    /// <summary>Runs in the fresh process, and prints the milliseconds.</summary>
    public static void Run(string peer, int declarations)
    {
        // The compiler itself is warm, the generator is not: it has not even been loaded.
        Func<object> run = new FirstCase(Peer.All.Single(each => each.Name == peer), declarations).Run;
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(run());
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
    }

    /// <summary>Starts the processes, all peers in turns.</summary>
    public static Measure[] InTurns(int rounds, int declarations, IReadOnlyList<Peer> peers)
    {
        double[][] times = [.. peers.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < peers.Count; i++)
                times[i][round] = double.Parse(Start(peers[i].Name, declarations), CultureInfo.InvariantCulture);
        }
        return [.. times.Select(static time => Measure.Of(time, [0]))];
    }

    private static string Start(string peer, int declarations)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Under 'dotnet run' the process is the program's own; under 'dotnet program.dll' it is dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(FirstRun).Assembly.Location);
        foreach (string argument in new[] { "first", peer, declarations.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"first {peer}: exit code {process.ExitCode}");
    }
}
