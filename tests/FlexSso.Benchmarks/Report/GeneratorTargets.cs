using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>What was promised of the generator.</summary>
/// <param name="found">Every measure.</param>
/// <param name="sizes">The sizes that were measured; the last but one is that of the targets.</param>
/// <param name="otherFiles">The numbers of other files; the first is that of the targets.</param>
internal sealed class GeneratorTargets(
    Dictionary<(string Run, string Peer, int Size, int Others), Measure> found,
    int[] sizes,
    int[] otherFiles
)
{
    // Of the best peer, for a cold run.
    private const double TimeToBest = 0.5;
    private const double BytesToBest = 0.4;

    /// <summary>What a cold run may take of the floor's, in time and in bytes.</summary>
    public const double ColdToFloor = 2;

    private readonly int _large = sizes[^2];
    private readonly int _others = otherFiles[0];

    /// <summary>Adds the targets, and to the page the same ratios for all sizes.</summary>
    public void Append(StringBuilder page, List<Target> targets)
    {
        AddCold(targets);
        AddEdits(targets);
        AppendEverywhere(page);
    }

    private void AddCold(List<Target> targets)
    {
        Measure ours = Of(GeneratorCase.Cold, Peer.Ours);
        Measure floor = Of(GeneratorCase.Cold, Peer.Floor);
        Measure reading = Of(GeneratorCase.Cold, Peer.Reading);
        Measure best = BestOf(_large, _others);
        string fastest = Peer.Others.MinBy(peer => Of(GeneratorCase.Cold, peer).Milliseconds)!.Name;
        targets.Add(
            new Target(
                Text($"cold, {_large:N0} declarations: time / best peer"),
                TimeToBest,
                ours.Milliseconds / best.Milliseconds,
                "0.00x",
                Text($"{fastest} takes {Micro(best.Milliseconds)} µs for a class of its own. {Time(ours, floor, reading)}")
            )
            {
                Range = ours.RatioTo(best).Range("0.00"),
            }
        );
        targets.Add(
            new Target(
                Text($"cold, {_large:N0} declarations: bytes / best peer"),
                BytesToBest,
                (double)ours.Bytes / best.Bytes,
                "0.00x",
                Cold(ours, floor, reading)
            )
        );
        targets.Add(
            new Target(
                Text($"cold, {_large:N0} declarations: time / floor"),
                ColdToFloor,
                ours.Milliseconds / floor.Milliseconds,
                "0.00x",
                Time(ours, floor, reading)
            )
            {
                Range = ours.RatioTo(floor).Range("0.00"),
            }
        );
        targets.Add(
            new Target(
                Text($"cold, {_large:N0} declarations: bytes / floor"),
                ColdToFloor,
                (double)ours.Bytes / floor.Bytes,
                "0.00x",
                Cold(ours, floor, reading)
            )
        );
    }

    private void AddEdits(List<Target> targets)
    {
        foreach (string edit in GeneratorCase.JudgedEdits)
        {
            (Measure a, Measure b, Measure c) = (Of(edit, Peer.Ours), Of(edit, Peer.Floor), Of(edit, Peer.Reading));
            targets.Add(
                new Target(
                    Text($"{edit}, {_large:N0} declarations: bytes / floor"),
                    1.2,
                    (double)a.Bytes / b.Bytes,
                    "0.00x",
                    Text(
                        $"after any edit Roslyn asks every generator for every class; a floor that reads the arguments of all attributes then, of class and members, allocates {(double)c.Bytes / b.Bytes:F2}x"
                    )
                )
            );
        }
        foreach (StepReasons reasons in StepReasons.Of(_large))
        {
            int most = reasons.Edit == GeneratorCase.One ? 1 : 0;
            targets.Add(
                new Target(
                    Text($"{reasons.Edit}: classes parsed again, of {_large:N0}"),
                    most,
                    reasons.Parsed,
                    "0",
                    "what is known of a class does not hold"
                )
            );
            targets.Add(
                new Target(
                    Text($"{reasons.Edit}: files written anew, of {_large:N0}"),
                    most,
                    reasons.Written,
                    "0",
                    "a model is not found equal"
                )
            );
        }
    }

    // The targets are judged in one project; here are all.
    private void AppendEverywhere(StringBuilder page)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            The ratios of the targets in all projects; bold is above the number that is wanted of {_large:N0} declarations and {_others:N0} other files. The columns in the middle say what the
            floor is beside the best peer: no generator gets below.


            """
        );
        List<string> above = [];
        int bold = 0;
        Table table = new([
            "declarations, other files",
            "cold: time / best peer",
            "bytes / best peer",
            "floor: time / best peer",
            "bytes / best peer",
            "cold: time / floor",
            "bytes / floor",
            .. GeneratorCase.JudgedEdits.Select(static edit => edit + ": bytes / floor"),
        ]);
        foreach (int others in otherFiles)
        {
            foreach (int size in sizes)
            {
                Measure ours = At(GeneratorCase.Cold, Peer.Ours, size, others);
                Measure floor = At(GeneratorCase.Cold, Peer.Floor, size, others);
                Measure best = BestOf(size, others);
                string project = Text($"{size:N0}, {others:N0}");
                Judge("time", TimeToBest, ours.Milliseconds / best.Milliseconds, floor.Milliseconds / best.Milliseconds);
                Judge("bytes", BytesToBest, (double)ours.Bytes / best.Bytes, (double)floor.Bytes / best.Bytes);
                table.Row([
                    project,
                    Ratio(ours.Milliseconds / best.Milliseconds, TimeToBest),
                    Ratio((double)ours.Bytes / best.Bytes, BytesToBest),
                    Text($"{floor.Milliseconds / best.Milliseconds:F2}"),
                    Text($"{(double)floor.Bytes / best.Bytes:F2}"),
                    Ratio(ours.Milliseconds / floor.Milliseconds, ColdToFloor),
                    Ratio((double)ours.Bytes / floor.Bytes, ColdToFloor),
                    .. GeneratorCase.JudgedEdits.Select(edit =>
                        Ratio((double)At(edit, Peer.Ours, size, others).Bytes / At(edit, Peer.Floor, size, others).Bytes, 1.2)
                    ),
                ]);

                void Judge(string what, double limit, double ratio, double floorRatio)
                {
                    if (ratio <= limit)
                        return;
                    bold++;
                    if (floorRatio <= limit)
                        above.Add(
                            Text($"{project}: {what} {ratio:F2}, of which the floor is {floorRatio:F2} and ours {ratio - floorRatio:F2}")
                        );
                }
            }
        }
        page.Append(table).Append('\n');
        if (bold > 0)
            page.Append(
                CultureInfo.InvariantCulture,
                $"Of the {bold} bold ratios to the best peer {bold - above.Count} have a floor above the wanted number too: what Roslyn takes for finding the classes is most of a cold run there, and everybody pays it.{(above.Count > 0 ? " The others: " + string.Join("; ", above) + "." : "")}\n\n"
            );
    }

    private static string Ratio(double ratio, double limit) => ratio > limit ? Text($"**{ratio:F2}**") : Text($"{ratio:F2}");

    private Measure BestOf(int size, int others) => Best(Peer.Others.Select(peer => At(GeneratorCase.Cold, peer, size, others)));

    private Measure Of(string run, Peer peer) => At(run, peer, _large, _others);

    private Measure At(string run, Peer peer, int size, int others) => found[(run, peer.Name, size, others)];

    private string Cold(Measure ours, Measure floor, Measure reading) =>
        Text(
            $"a class costs {Kilobytes(ours)}; a floor that also reads the arguments of all attributes, and makes nothing of them, {Kilobytes(reading)} ({reading.Milliseconds / floor.Milliseconds:F2}x / {(double)reading.Bytes / floor.Bytes:F2}x of the floor). The rest is the model and what is the class's own in its file"
        );

    private string Time(Measure ours, Measure floor, Measure reading)
    {
        double roslyn = floor.Milliseconds - floor.Pause;
        return Text(
            $"Of our {Micro(ours.Milliseconds)} µs a class, {Micro(roslyn)} are the floor's: Roslyn's, for finding the classes and binding their attributes. {Micro(ours.Pause)} are pauses of the garbage collector ({Micro(floor.Pause)} of the floor). Parsing and emitting are the other {Micro(ours.Milliseconds - ours.Pause - roslyn)}; a floor that also reads the attributes of the members takes {Micro(reading.Milliseconds)}"
        );
    }

    private string Micro(double milliseconds) => Text($"{milliseconds * 1000 / _large:F0}");

    private string Kilobytes(Measure measure) => Text($"{Micro(measure.Milliseconds)} µs and {measure.Bytes / 1000.0 / _large:F1} KB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The time of the fastest and the bytes of the thriftiest.</summary>
    public static Measure Best(IEnumerable<Measure> peers) =>
        peers.MinBy(static peer => peer.Milliseconds) with
        {
            Bytes = peers.Min(static peer => peer.Bytes),
        };
}
