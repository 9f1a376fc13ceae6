using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>The generator beside the others and the floors, for projects of many sizes.</summary>
internal static class GeneratorSection
{
    /// <param name="page">Takes the tables.</param>
    /// <param name="targets">Takes what was promised, judged at the last size but one and the first number of other files.</param>
    /// <param name="sizes">How many declarations, from the fewest on; two at least.</param>
    /// <param name="otherFiles">How many files without one.</param>
    /// <param name="rounds">How often; null for as often as time allows.</param>
    public static void Append(StringBuilder page, List<Target> targets, int[] sizes, int[] otherFiles, int? rounds = null)
    {
        Dictionary<(string Run, string Peer, int Size, int Others), Measure> found = [];
        StringBuilder tables = new();
        if (rounds is null)
            WarmUp();
        foreach (int others in otherFiles)
        {
            foreach (int size in sizes)
            {
                AppendSize(tables, found, size, others, rounds);
                Console.Error.WriteLine($"{size} declarations, {others} others: done");
            }
        }
        new GeneratorTargets(found, sizes, otherFiles).Append(page, targets);
        WorkstationRun.Append(page, sizes[^2], rounds ?? Rounds(sizes[^2], GeneratorCase.Cold), GeneratorTargets.ColdToFloor);
        page.Append(tables);
    }

    private static void AppendSize(
        StringBuilder page,
        Dictionary<(string Run, string Peer, int Size, int Others), Measure> found,
        int size,
        int others,
        int? rounds
    )
    {
        Peer[] peers = [.. Peer.All];
        page.Append(
            CultureInfo.InvariantCulture,
            $"### {size:N0} {(size == 1 ? "declaration" : "declarations")}, {others} other files\n\n"
        );
        GeneratorCase[] cases = [.. peers.Select(peer => new GeneratorCase(peer, size, others))];
        Table table = new(["", .. peers.Select(static peer => peer.Name), "ours / floor", "ours / best peer"]);
        for (int i = 0; i < cases[0].Events.Count; i++)
        {
            string name = cases[0].Events[i].Name;
            Measure[] measures = Measure.InTurns(
                rounds ?? Rounds(size, name),
                [.. cases.Select(each => (each.Events[i].Run, each.Events[i].Before))]
            );
            for (int peer = 0; peer < peers.Length; peer++)
                found.Add((name, peers[peer].Name, size, others), measures[peer]);
            Measure Of(Peer peer) => found[(name, peer.Name, size, others)];
            table.Row([
                name,
                .. measures.Select(Table.Cell),
                Table.Ratio(Of(Peer.Ours), Of(Peer.Floor)),
                Table.Ratio(Of(Peer.Ours), GeneratorTargets.Best(Peer.Others.Select(Of))),
            ]);
        }
        page.Append(table).Append('\n');
    }

    // The process of an editor has run every generator hundreds of times, and what a first run costs has a section of its own. Without this
    // the small sizes, which come first, would measure how far the JIT has come with each.
    private static void WarmUp()
    {
        GeneratorCase[] cases = [.. Peer.All.Select(static peer => new GeneratorCase(peer, declarations: 100, others: 50))];
        for (int round = 0; round < 30; round++)
        {
            foreach (GeneratorEvent each in cases.SelectMany(static each => each.Events))
                each.Run();
            // The JIT compiles again when nothing new has come for a while.
            Thread.Sleep(200);
        }
        Console.Error.WriteLine("warm");
    }

    // What is judged by its time has more; most else is judged by its bytes, which are the same every time.
    private static int Rounds(int size, string name) =>
        size switch
        {
            <= 100 => name == GeneratorCase.Cold ? 31 : 15,
            <= 1000 => name == GeneratorCase.Cold ? 41 : 5,
            // The peers take seconds for the most. How ours grows is measured apart (GrowthSection).
            _ => name == GeneratorCase.Cold ? 3 : 1,
        };
}
