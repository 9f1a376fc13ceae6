using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// The cold run once more in a process of its own with the workstation garbage collector, the default of .NET: it comes after fewer bytes, and
/// what it costs depends on where in a run it comes.
/// </summary>
internal static class WorkstationRun
{
    private static readonly Peer[] Peers = [Peer.Ours, Peer.Floor, .. Peer.Others];

    /// <summary>Prints milliseconds and those of pauses, of each in a line.</summary>
    public static void Run(int declarations, int rounds)
    {
        GeneratorCase[] cases = [.. Peers.Select(peer => new GeneratorCase(peer, declarations, others: 50))];
        Func<object>[] runs = [.. cases.Select(static each => each.Events.Single(static e => e.Name == GeneratorCase.Cold).Run)];
        foreach (Func<object> run in runs.SelectMany(static run => Enumerable.Repeat(run, 10)))
            run();
        foreach (Measure measure in Measure.InTurns(rounds, runs))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds} {measure.Pause}"));
    }

    public static void Append(StringBuilder page, int declarations, int rounds)
    {
        string printed = FreshProcess.Run(
            [new("DOTNET_gcServer", "0")],
            "cold",
            declarations.ToString(CultureInfo.InvariantCulture),
            rounds.ToString(CultureInfo.InvariantCulture)
        );
        double[][] measures =
        [
            .. printed
                .Split('\n')
                .Select(static line =>
                    line.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()
                ),
        ];
        double ours = measures[0][0];
        double best = measures[2..].Min(static m => m[0]);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            In a process with the workstation collector, the default of .NET, a cold run on {declarations:N0} declarations and 50 other files takes {ours
                / best:F2}x of the best peer and {ours / measures[1][0]:F2}x of the floor, with pauses of
            {measures[0][1]:F0} ms in ours and {measures[1][1]:F0} ms in the floor's.


            """
        );
    }
}
