using System.Globalization;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>Cold runs of ours and of the floor on few declarations and on many, in a process that has no other project.</summary>
internal static class GrowthRun
{
    public static readonly Peer[] Peers = [Peer.Ours, Peer.Floor];

    /// <summary>For each peer what few and what many declarations cost.</summary>
    public static (Measure Few, Measure Many)[] InFreshProcess(int few, int many, int others, int rounds)
    {
        string printed = FreshProcess.Run([
            "grow",
            .. new[] { few, many, others, rounds }.Select(static n => n.ToString(CultureInfo.InvariantCulture)),
        ]);
        Measure[] measures = [.. printed.Split('\n').Select(Read)];
        return [.. measures.Chunk(2).Select(static pair => (pair[0], pair[1]))];
    }

    /// <summary>Prints the bytes and the milliseconds of each round: a line for few declarations and one for many, peer by peer.</summary>
    public static void Print(int few, int many, int others, int rounds)
    {
        Func<object>[] runs = [.. Peers.SelectMany(peer => new[] { Cold(peer, few, others), Cold(peer, many, others) })];
        // For the JIT, as in an editor.
        for (int i = 0; i < Math.Min(rounds, 10); i++)
        {
            foreach (Func<object> run in runs)
                run();
        }
        foreach (Measure measure in Measure.InTurns(rounds, runs))
            Console.WriteLine(
                string.Join(' ', measure.Times.Prepend(measure.Bytes).Select(static n => n.ToString("R", CultureInfo.InvariantCulture)))
            );
    }

    private static Func<object> Cold(Peer peer, int declarations, int others) =>
        new GeneratorCase(peer, declarations, others).Events.Single(static each => each.Name == GeneratorCase.Cold).Run;

    private static Measure Read(string line)
    {
        double[] numbers = [.. line.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
        return Measure.Of(numbers[1..], [(long)numbers[0]]);
    }
}
