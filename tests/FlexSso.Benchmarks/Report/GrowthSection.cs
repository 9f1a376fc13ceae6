using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// What a class costs in a cold run on few declarations and on many. Apart from the tables of all sizes: there the sizes are measured one
/// after the other, and the largest, which takes the peers seconds, too seldom and without an uncounted run before each, so that it alone pays
/// for memory to come back from the operating system.
/// </summary>
internal static class GrowthSection
{
    private static readonly Peer[] Peers = [Peer.Ours, Peer.Floor];

    /// <param name="page">Takes the section.</param>
    /// <param name="targets">Takes what was promised.</param>
    /// <param name="few">The smaller number of declarations.</param>
    /// <param name="many">The larger one.</param>
    /// <param name="others">How many files without one.</param>
    /// <param name="rounds">How often.</param>
    public static void Append(StringBuilder page, List<Target> targets, int few, int many, int others, int rounds)
    {
        Func<object>[] runs = [.. Peers.SelectMany(peer => new[] { Cold(peer, few, others), Cold(peer, many, others) })];
        // For the JIT, as in an editor.
        for (int i = 0; i < Math.Min(rounds, 10); i++)
        {
            foreach (Func<object> run in runs)
                run();
        }
        Measure[] measures = Measure.InTurns(rounds, runs);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## From {few:N0} declarations to {many:N0}

            A class in a cold run beside {others} other files: ours and the floor, both numbers of declarations in each round, in an order drawn by lot, {rounds} rounds, before each counted run an uncounted
            one of the same. All are medians, the last column those of the ratios within a round, which is why it is not the quotient of the columns before; in brackets where the median lies with a certainty of 95 %.


            """
        );
        Table table = new("", $"of {few:N0}", $"of {many:N0}", "a class of many / of few");
        Sample[] growth = new Sample[Peers.Length];
        for (int i = 0; i < Peers.Length; i++)
        {
            (Measure small, Measure large) = (measures[2 * i], measures[2 * i + 1]);
            growth[i] = new Sample(large.Times.Zip(small.Times, (most, least) => most / many / (least / few)));
            table.Row(
                Peers[i].Name,
                OfAClass(small, few),
                OfAClass(large, many),
                Text($"{growth[i].Median:F2} ({growth[i].Range("0.00")})")
            );
        }
        page.Append(table).Append('\n');
        targets.Add(
            new Target(
                Text($"cold, bytes per class at {many:N0} / at {few:N0}"),
                1.1,
                (double)measures[1].Bytes / many / ((double)measures[0].Bytes / few),
                "0.00x",
                "something grows faster than the number of classes"
            )
        );
        targets.Add(
            new Target(
                Text($"cold, time per class at {many:N0} / at {few:N0}"),
                1.5,
                growth[0].Median,
                "0.00x",
                Text($"the floor's grows {growth[1].Median:F2}x ({growth[1].Range("0.00")})")
            )
            {
                Range = growth[0].Range("0.00"),
            }
        );
    }

    private static Func<object> Cold(Peer peer, int declarations, int others) =>
        new GeneratorCase(peer, declarations, others).Events.Single(static each => each.Name == GeneratorCase.Cold).Run;

    private static string OfAClass(Measure measure, int declarations) =>
        Text($"{measure.Milliseconds * 1000 / declarations:F1} µs ± {measure.Spread:P0}, {measure.Bytes / 1000.0 / declarations:F1} KB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
