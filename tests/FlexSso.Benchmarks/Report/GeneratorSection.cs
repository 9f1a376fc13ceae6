using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>The generator beside the others and the floors, for projects of many sizes.</summary>
internal static class GeneratorSection
{
    private const int Large = 1000;
    private const int Largest = 5000;

    public static void Append(StringBuilder page, List<Target> targets, int[] sizes, int[] otherFiles)
    {
        Dictionary<(string Run, string Peer, int Size), Measure> found = [];
        foreach (int others in otherFiles)
        {
            foreach (int size in sizes)
            {
                Peer[] peers = [.. Peer.All];
                page.Append(CultureInfo.InvariantCulture, $"### {size:N0} declarations, {others} other files\n\n");
                GeneratorCase[] cases = [.. peers.Select(peer => new GeneratorCase(peer, size, others))];
                Table table = new(["", .. peers.Select(static peer => peer.Name), "ours / floor", "ours / best peer"]);
                for (int run = 0; run < cases[0].Runs.Count; run++)
                {
                    string name = cases[0].Runs[run].Name;
                    Measure[] measures = Measure.InTurns(Rounds(size), [.. cases.Select(each => each.Runs[run].Run)]);
                    for (int i = 0; i < peers.Length; i++)
                        found.TryAdd((name, peers[i].Name, size), measures[i]);
                    table.Row([
                        name,
                        .. measures.Select(Table.Cell),
                        Table.Ratio(measures[0], measures[1]),
                        Table.Ratio(measures[0], Best(measures[3..])),
                    ]);
                }
                page.Append(table).Append('\n');
                Console.Error.WriteLine($"{size} declarations, {others} others: done");
            }
        }
        if (sizes.Contains(Largest) && sizes.Contains(Large))
            AddTargets(targets, found);
    }

    private static int Rounds(int size) =>
        size switch
        {
            <= 100 => 15,
            <= Large => 7,
            // The peers take seconds for the most; there it is about cost growing with the number and no faster.
            _ => 3,
        };

    private static void AddTargets(List<Target> targets, Dictionary<(string Run, string Peer, int Size), Measure> found)
    {
        Measure ours = Of(GeneratorCase.Cold, Peer.Ours);
        Measure floor = Of(GeneratorCase.Cold, Peer.Floor);
        Measure reading = Of(GeneratorCase.Cold, Peer.Reading);
        Measure best = Best([.. Peer.Others.Select(peer => Of(GeneratorCase.Cold, peer))]);
        targets.Add(
            new Target(
                "cold, 1,000 declarations: time / best peer",
                0.5,
                ours.Milliseconds / best.Milliseconds,
                "0.00x",
                Text(
                    $"the best peer reads two properties and writes {best.Milliseconds * 1000 / Large:F0} µs of code; of our {ours.Milliseconds * 1000 / Large:F0} µs, {reading.Milliseconds * 1000 / Large:F0} are Roslyn's for finding the classes and binding their attributes"
                )
            )
        );
        targets.Add(new Target("cold, 1,000 declarations: bytes / best peer", 0.4, (double)ours.Bytes / best.Bytes, "0.00x"));
        targets.Add(
            new Target(
                "cold, 1,000 declarations: time / floor",
                2,
                ours.Milliseconds / floor.Milliseconds,
                "0.00x",
                Cold(ours, floor, reading)
            )
        );
        targets.Add(
            new Target("cold, 1,000 declarations: bytes / floor", 2, (double)ours.Bytes / floor.Bytes, "0.00x", Cold(ours, floor, reading))
        );
        foreach (string edit in new[] { GeneratorCase.Unrelated, GeneratorCase.Comment })
        {
            (Measure a, Measure b, Measure c) = (Of(edit, Peer.Ours), Of(edit, Peer.Floor), Of(edit, Peer.Reading));
            targets.Add(
                new Target(
                    edit + ", 1,000 declarations: bytes / floor",
                    1.2,
                    (double)a.Bytes / b.Bytes,
                    "0.00x",
                    Text(
                        $"after any edit Roslyn runs every generator's transform for every class. A floor that reads the arguments of all attributes, of class and members, allocates {(double)c.Bytes / b.Bytes:F2}x by itself, and ours {(double)a.Bytes / c.Bytes:F2}x of that: {(a.Bytes - c.Bytes) / 1000.0 / Large:F1} KB a class for the model, which is then found equal"
                    )
                )
            );
        }
        (int unrelated, int one) = StepReasons.Written(Large);
        targets.Add(new Target("an edit in an unrelated file: files written anew, of 1,000", 0, unrelated, "0"));
        targets.Add(new Target("an edit of one declaration: files written anew, of 1,000", 1, one, "0"));
        Measure most = found[(GeneratorCase.Cold, Peer.Ours.Name, Largest)];
        targets.Add(
            new Target(
                "cold, bytes per class at 5,000 / at 1,000",
                1.1,
                (double)most.Bytes / Largest / ((double)ours.Bytes / Large),
                "0.00x"
            )
        );
        targets.Add(
            new Target(
                "cold, time per class at 5,000 / at 1,000",
                1.5,
                most.Milliseconds / Largest / (ours.Milliseconds / Large),
                "0.00x",
                Text(
                    $"the floor's grows {found[(GeneratorCase.Cold, Peer.Floor.Name, Largest)].Milliseconds / Largest / (floor.Milliseconds / Large):F2}x: more live objects make each garbage collection longer"
                )
            )
        );

        Measure Of(string run, Peer peer) => found[(run, peer.Name, Large)];
    }

    private static string Cold(Measure ours, Measure floor, Measure reading) =>
        Text(
            $"a class costs {Kilobytes(ours)}; a floor that also reads the arguments of all attributes, and makes nothing of them, {Kilobytes(reading)} ({reading.Milliseconds / floor.Milliseconds:F2}x / {(double)reading.Bytes / floor.Bytes:F2}x of the floor). The rest is the model and what is the class's own in its file"
        );

    private static string Kilobytes(Measure measure) =>
        Text($"{measure.Milliseconds * 1000 / Large:F0} µs and {measure.Bytes / 1000.0 / Large:F1} KB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Measure Best(Measure[] peers) => new(peers.Min(static m => m.Milliseconds), 0, peers.Min(static m => m.Bytes));
}
