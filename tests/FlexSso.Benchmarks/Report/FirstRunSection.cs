using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>What a compiler pays that has just been started.</summary>
internal static class FirstRunSection
{
    private const int Rounds = 11;
    private const int Declarations = 10;

    public static void Append(StringBuilder page, List<Target> targets)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"## The first run in a fresh process\n\n{Declarations} declarations, {Rounds} processes each, in turns: loading the dll, compiling it to machine code and running it once. The compiler itself is warm.\n\n"
        );
        Peer[] peers = [Peer.Ours, .. Peer.Others];
        Measure[] measures = FirstRun.InTurns(Rounds, Declarations, peers);
        Table table = new("", "time", "ours / it");
        for (int i = 0; i < peers.Length; i++)
            table.Row(
                peers[i].Name,
                string.Create(CultureInfo.InvariantCulture, $"{measures[i].Milliseconds:F0} ms ± {measures[i].Spread:P0}"),
                string.Create(CultureInfo.InvariantCulture, $"{measures[0].Milliseconds / measures[i].Milliseconds:G2}")
            );
        page.Append(table).Append('\n');
        targets.Add(
            new Target(
                "first run in a fresh process: time / fastest peer",
                1,
                measures[0].Milliseconds / measures[1..].Min(static m => m.Milliseconds),
                "0.00x"
            )
        );
    }
}
