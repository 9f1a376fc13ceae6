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
    private const int Others = 50;

    private static readonly Peer[] Peers = [Peer.Ours, Peer.Floor, .. Peer.Others];

    /// <summary>Prints milliseconds and those of pauses, of each in a line.</summary>
    public static void Run(int declarations, int rounds)
    {
        GeneratorCase[] cases = [.. Peers.Select(peer => new GeneratorCase(peer, declarations, Others))];
        Func<object>[] runs = [.. cases.Select(static each => each.Events.Single(static e => e.Name == GeneratorCase.Cold).Run)];
        foreach (Func<object> run in runs.SelectMany(static run => Enumerable.Repeat(run, 10)))
            run();
        foreach (Measure measure in Measure.InTurns(rounds, runs))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds} {measure.Pause}"));
    }

    /// <param name="page">Takes the sentence.</param>
    /// <param name="declarations">How many.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="wanted">What the ratio to the floor should be at most.</param>
    public static void Append(StringBuilder page, int declarations, int rounds, double wanted)
    {
        string printed = FreshProcess.Run(
            AppContext.BaseDirectory,
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
        double floor = measures[1][0];
        string above =
            ours / floor > wanted
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"That is more of the floor than the {wanted:F2}x that are wanted, which is the collector's doing: without its pauses it is {(ours - measures[0][1]) / (floor - measures[1][1]):F2}x.\n"
                )
                : "";
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            In a process with the workstation collector, the default of .NET but not the compiler's, a cold run on {declarations:N0} declarations and {Others} other files takes
            {ours / best:F2}x of the best peer and {ours / floor:F2}x of the floor, with pauses of {measures[0][
                1
            ]:F0} ms in ours and {measures[1][1]:F0} ms in the floor's.
            {above}

            """
        );
    }
}
