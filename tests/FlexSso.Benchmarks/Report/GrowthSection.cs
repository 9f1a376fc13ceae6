using System.Globalization;
using System.Text;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// What a class costs in a cold run on few declarations and on many. Apart from the tables of all sizes: there the sizes are measured one
/// after the other, and the largest, which takes the peers seconds, three times, without an uncounted run before and with the projects of all
/// peers in the process.
/// </summary>
internal static class GrowthSection
{
    /// <param name="page">Takes the section.</param>
    /// <param name="targets">Takes what was promised.</param>
    /// <param name="few">The smaller number of declarations.</param>
    /// <param name="many">The larger one.</param>
    /// <param name="others">How many files without one.</param>
    /// <param name="rounds">How often.</param>
    public static void Append(StringBuilder page, List<Target> targets, int few, int many, int others, int rounds)
    {
        (Measure Few, Measure Many)[] measures = GrowthRun.InFreshProcess(few, many, others, rounds);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## From {few:N0} declarations to {many:N0}

            A class in a cold run beside {others} other files: ours and the floor in a process of their own, both numbers of declarations in each round, in an order drawn by lot, {rounds} rounds, before each counted
            run an uncounted one of the same. The tables above have {many:N0} three times only, with nothing uncounted before and all peers' projects in memory, and say more of that than of the growth.
            All are medians, the last column those of the ratios within a round, which is why it is not the quotient of the columns before; in brackets where the median lies with a certainty of 95 %.
            The floor, all of which is Roslyn's, says how much of the growth is anybody's.


            """
        );
        Table table = new("", $"of {few:N0}", $"of {many:N0}", "a class of many / of few");
        Sample[] growth = new Sample[measures.Length];
        for (int i = 0; i < measures.Length; i++)
        {
            (Measure small, Measure large) = measures[i];
            growth[i] = new Sample(large.Times.Zip(small.Times, (most, least) => most / many / (least / few)));
            table.Row(
                GrowthRun.Peers[i].Name,
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
                (double)measures[0].Many.Bytes / many / ((double)measures[0].Few.Bytes / few),
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

    private static string OfAClass(Measure measure, int declarations) =>
        Text($"{measure.Milliseconds * 1000 / declarations:F1} µs ± {measure.Spread:P0}, {measure.Bytes / 1000.0 / declarations:F1} KB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
