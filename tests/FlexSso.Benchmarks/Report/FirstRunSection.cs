using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Report;

/// <summary>What a compiler pays that has just been started.</summary>
internal static class FirstRunSection
{
    public static void Append(StringBuilder page, List<Target> targets, int rounds, int declarations)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## The first run in a fresh process

            {declarations} declarations, {rounds} processes each, in turns: loading the dll, compiling it to machine code and running its generators once; then the
            analyzers of the same dll: making them, asking for their rules and running them once. The compiler itself is warm.


            """
        );
        Peer[] peers = [Peer.Ours, .. Peer.Others];
        (Measure Generators, Measure Analyzers)[] measures = FirstRun.InTurns(rounds, declarations, peers);
        Table table = new("", "dll", "generators", "ours / it", "analyzers");
        for (int i = 0; i < peers.Length; i++)
            table.Row(
                peers[i].Name,
                string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(peers[i].Dll!).Length / 1000:N0} KB"),
                Cell(measures[i].Generators),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{measures[0].Generators.Milliseconds / measures[i].Generators.Milliseconds:F2}"
                ),
                Places.Load(peers[i].Dll!).GetAnalyzers(LanguageNames.CSharp).IsEmpty ? "it has none" : Cell(measures[i].Analyzers)
            );
        page.Append(table).Append('\n');
        targets.Add(
            new Target(
                "first run in a fresh process, generators: time / fastest peer",
                1,
                measures[0].Generators.Milliseconds / measures[1..].Min(static m => m.Generators.Milliseconds),
                "0.00x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a dll of {new FileInfo(Peer.Ours.Dll!).Length / 1000:N0} KB takes {measures[0].Generators.Milliseconds:F0} ms to be loaded, compiled and run once"
                )
            )
        );
    }

    private static string Cell(Measure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{measure.Milliseconds:F0} ms ± {measure.Spread:P0}");
}
