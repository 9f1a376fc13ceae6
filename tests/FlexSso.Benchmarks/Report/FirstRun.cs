using System.Diagnostics;
using System.Globalization;
using FlexSso.Benchmarks.Analyzers;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>What a fresh compiler pays for loading a generator and running it for the first time: one process for each measurement.</summary>
internal static class FirstRun
{
    /// <summary>Runs in the fresh process, and prints the milliseconds of the generators and of the analyzers.</summary>
    public static void Run(string peer, int declarations)
    {
        // The compiler itself is warm, the dll is not: it has not even been loaded.
        FirstCase project = new(Peer.All.Concat(AnalyzerPackages.All).Single(each => each.Name == peer), declarations);
        Console.WriteLine(Time(project.Generate) + " " + Time(project.Analyze));
    }

    /// <summary>Starts the processes, all peers in turns.</summary>
    public static (Measure Generators, Measure Analyzers)[] InTurns(int rounds, int declarations, IReadOnlyList<Peer> peers)
    {
        using SdkCompiler compiler = new();
        (double, double)[][] times = [.. peers.Select(_ => new (double, double)[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < peers.Count; i++)
            {
                string[] printed = FreshProcess
                    .Run(compiler.Folder, [], "first", peers[i].Name, declarations.ToString(CultureInfo.InvariantCulture))
                    .Split(' ');
                times[i][round] = (
                    double.Parse(printed[0], CultureInfo.InvariantCulture),
                    double.Parse(printed[1], CultureInfo.InvariantCulture)
                );
            }
        }
        return
        [
            .. times.Select(static time =>
                (Measure.Of([.. time.Select(static t => t.Item1)], [0]), Measure.Of([.. time.Select(static t => t.Item2)], [0]))
            ),
        ];
    }

    private static string Time(Func<object> run)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(run());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);
    }
}
