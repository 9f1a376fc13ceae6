using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>Measures everything and writes <c>docs/performance.md</c>.</summary>
internal static class PerformancePage
{
    private static readonly int[] Sizes = [1, 10, 100, 1000, 5000];
    private static readonly int[] OtherFiles = [50, 500];

    public static void Write()
    {
        StringBuilder page = new(Introduction());
        Generators(page, Sizes, OtherFiles);
        First(page);
        string path = Path.Combine(Places.Repository, "docs", "performance.md");
        File.WriteAllText(path, page.ToString().ReplaceLineEndings("\n"));
        Console.WriteLine(page);
        Console.WriteLine("-> " + path);
    }

    /// <summary>A part of it, without the page.</summary>
    public static void Print(int[] sizes)
    {
        StringBuilder text = new();
        Generators(text, sizes, [OtherFiles[0]]);
        Console.WriteLine(text);
    }

    private static string Introduction() =>
        """
            # Performance

            `dotnet run -c Release --project tests/FlexSso.Benchmarks -- table` measures all this and writes this page. All generators run in one process on the
            Roslyn of the newest SDK, in turns, each on its own natural declaration of about the same size, loaded from its published package. **The floor** is a
            generator that finds the classes with `[FlexSsoConfig]` and adds one constant file for each; nothing that works can cost less. Times are medians with half of
            the middle half as spread, and hold for one machine; **ratios and allocations** are what to look at. CI gates on allocations and step reasons, never
            on a time.


            """;

    private static void Generators(StringBuilder page, int[] sizes, int[] otherFiles)
    {
        foreach (int others in otherFiles)
        {
            foreach (int size in sizes)
            {
                // The peers take seconds for 5,000; there it is about our own cost growing with the number and no faster.
                Peer[] peers = size > 1000 ? [Peer.Ours, Peer.Floor] : [.. Peer.All];
                int rounds = size switch
                {
                    <= 100 => 15,
                    <= 1000 => 7,
                    _ => 3,
                };
                page.Append(CultureInfo.InvariantCulture, $"## {size:N0} declarations, {others} other files\n\n");
                GeneratorCase[] cases = [.. peers.Select(peer => new GeneratorCase(peer, size, others))];
                Table table = new([
                    "",
                    .. peers.Select(static peer => peer.Name),
                    "ours / floor",
                    .. size > 1000 ? Array.Empty<string>() : ["ours / best peer"],
                ]);
                for (int run = 0; run < cases[0].Runs.Count; run++)
                {
                    Measure[] measures = Measure.InTurns(rounds, [.. cases.Select(each => each.Runs[run].Run)]);
                    string[] ratios = [Table.Ratio(measures[0], measures[1])];
                    if (peers.Length > 2)
                        ratios = [.. ratios, Table.Ratio(measures[0], Best(measures[2..]))];
                    table.Row([cases[0].Runs[run].Name, .. measures.Select(Table.Cell), .. ratios]);
                }
                page.Append(table).Append('\n');
                Console.Error.WriteLine($"{size} declarations, {others} others: done");
            }
        }
    }

    private static void First(StringBuilder page)
    {
        page.Append(
            "## The first run in a fresh process\n\n100 declarations, 5 processes each: loading the dll, compiling it and running it once.\n\n"
        );
        Peer[] peers = [Peer.Ours, .. Peer.Others];
        Measure[] measures = FirstRun.InTurns(5, 100, peers);
        Table table = new("", "time", "ours / it");
        for (int i = 0; i < peers.Length; i++)
            table.Row(
                peers[i].Name,
                string.Create(CultureInfo.InvariantCulture, $"{measures[i].Milliseconds:F0} ms ± {measures[i].Spread:P0}"),
                string.Create(CultureInfo.InvariantCulture, $"{measures[0].Milliseconds / measures[i].Milliseconds:G2}")
            );
        page.Append(table).Append('\n');
    }

    private static Measure Best(Measure[] peers) => new(peers.Min(static m => m.Milliseconds), 0, peers.Min(static m => m.Bytes));
}
