using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Analyzers;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Report;

/// <summary>What a compiler pays that has just been started.</summary>
internal static class FirstRunSection
{
    private const string None = "it has none";

    public static void Append(StringBuilder page, List<Target> targets, int rounds, int declarations)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## The first run in a fresh process

            {declarations} declarations, {rounds} processes each, in turns: loading the dll, compiling it to machine code and running its generators once; then the
            analyzers of the same dll: making them, asking for their rules and running them once. The compiler is that of {(
                SdkCompiler.IsSame ? "the SDK, compiled ahead" : "the package, not compiled ahead"
            )}, and has bound the project and run a floor.


            """
        );
        Peer[] generators = [Peer.Ours, .. Peer.Others];
        Peer[] all = [.. generators, .. AnalyzerPackages.All];
        (Measure Generators, Measure Analyzers)[] measures = FirstRun.InTurns(rounds, declarations, all);
        Table table = new("", "dll", "generators", "ours / it", "analyzers");
        for (int i = 0; i < all.Length; i++)
        {
            bool generates = i < generators.Length;
            table.Row(
                all[i].Name,
                string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(all[i].Dll!).Length / 1000:N0} KB"),
                generates ? Table.Time(measures[i].Generators) : None,
                generates
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{measures[0].Generators.Milliseconds / measures[i].Generators.Milliseconds:F2}"
                    )
                    : "",
                Places.Load(all[i].Dll!).GetAnalyzers(LanguageNames.CSharp).IsEmpty ? None : Table.Time(measures[i].Analyzers)
            );
        }
        page.Append(table).Append('\n');
        Measure ours = measures[0].Generators;
        Measure fastest = measures[1..generators.Length].MinBy(static m => m.Generators.Milliseconds).Generators;
        targets.Add(
            new Target(
                "first run in a fresh process, generators: time / fastest peer",
                1,
                ours.Milliseconds / fastest.Milliseconds,
                "0.00x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a dll of {new FileInfo(Peer.Ours.Dll!).Length / 1000:N0} KB takes {ours.Milliseconds:F0} ms to be loaded, compiled and run once"
                )
            )
            {
                Range = ours.RatioTo(fastest).Range("0.00"),
            }
        );
    }
}
