using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Builds;

namespace FlexSso.Benchmarks.Report;

/// <summary>What the package adds to a build, and what its task takes alone.</summary>
internal static class BuildSection
{
    private const int LargeBytes = 50_000_000;

    // Of two builds that are the same one takes 10 % longer often enough; so many give the median of their ratio to 1 or 2 %.
    private const int Rounds = 201;

    public static void Append(StringBuilder page, List<Target> targets)
    {
        page.Append("## Builds\n\n");
        AppendBuild(page, targets);
        AppendTask(page, targets, LargeBytes, types: 20_000, rounds: 15);
    }

    public static void AppendTask(StringBuilder page, List<Target> targets, int bytes, int types, int rounds)
    {
        using TaskRun task = new(bytes, types);
        Measure[] warm = Measure.InTurns(rounds, task.Run, task.Render);
        (Measure same, Measure rendered) = task.InFreshProcesses(rounds);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            The task on an assembly of {bytes
                / 1_000_000} MB: {task.Attributes:N0} attributes on {types:N0} types, one configuration whose {task.Files} files are there already, and an embedded resource of zeros that fills it up. As the first
            of its process, which has to compile it to machine code, and later in the same process, as in a build of many projects:


            """
        );
        Table table = new("", "first of its process", "later");
        table.Row("the configuration says what it said, as after nearly every edit", Table.Time(same), Table.Cell(warm[0]));
        table.Row("all files are rendered and compared", Table.Time(rendered), Table.Cell(warm[1]));
        page.Append(table).Append('\n');
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"the task on an assembly of {bytes / 1_000_000} MB, first of its process"
        );
        targets.Add(
            new Target(
                name + ", the configuration as it was",
                150,
                same.Milliseconds,
                "0 ms",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{same.Milliseconds - warm[0].Milliseconds:F0} ms of it are what only the first run of a process takes, nearly all for compiling the task to machine code"
                )
            )
        );
        targets.Add(
            new Target(
                name + ", all files rendered",
                150,
                rendered.Milliseconds,
                "0 ms",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"all but {warm[1].Milliseconds:F0} ms of it is what a process does once, compiling the task to machine code and on Linux loading OpenSSL, which MSBuild has loaded already; only a build that follows a change of the configuration, a roster or a certificate renders at all"
                )
            )
        );
    }

    private static void AppendBuild(StringBuilder page, List<Target> targets)
    {
        using Consumers consumers = new();
        (BuildRound[] large, BuildRound[] small) = consumers.Build(Rounds);
        double own = consumers.InOurTargets(builds: 20);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            `dotnet build` of a project of {Consumers.Files} files and a small one that is edited: whole processes, MSBuild and the compiler server included, after some builds of each that do not
            count. In each round the projects one after the other, with the package and without, in an order drawn by lot. All are medians: the last two columns those of the ratios and of the
            differences within a round, which is why they are not the quotient and the difference of the columns before; in brackets where the median lies with a certainty of 95 %.


            """
        );
        Table table = new("", "rounds", "without the package", "with it", "with / without", "added");
        Row($"files of {Consumers.Lines} lines", large);
        Row($"files of {Consumers.SmallLines} lines", small);
        page.Append(table)
            .Append(
                CultureInfo.InvariantCulture,
                $"\nBy MSBuild's own summary our targets, the task included, take {own:F1} ms of what is added, the mean of 20 further builds. The rest is outside of them, in MSBuild's evaluation and in the compiler.\n\n"
            );
        Sample ratio = new(large.Select(static round => round.With / round.Without));
        targets.Add(
            new Target(
                "build of a consumer / the same without the package",
                1.03,
                ratio.Median,
                "0.000x",
                string.Create(CultureInfo.InvariantCulture, $"our targets take {own:F1} ms, the rest is outside of them")
            )
            {
                Range = ratio.Range("0.000"),
            }
        );

        void Row(string project, BuildRound[] rounds)
        {
            Sample ratios = new(rounds.Select(static round => round.With / round.Without));
            Sample added = new(rounds.Select(static round => round.With - round.Without));
            table.Row(
                project,
                string.Create(CultureInfo.InvariantCulture, $"{rounds.Length}"),
                string.Create(CultureInfo.InvariantCulture, $"{new Sample(rounds.Select(static round => round.Without)).Median:N0} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{new Sample(rounds.Select(static round => round.With)).Median:N0} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{ratios.Median:F3} ({ratios.Range("0.000")})"),
                string.Create(CultureInfo.InvariantCulture, $"{added.Median:F0} ms ({added.Range("0")})")
            );
        }
    }
}
