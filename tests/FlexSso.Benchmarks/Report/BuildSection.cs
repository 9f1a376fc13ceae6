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
                / 1_000_000} MB: {task.Attributes:N0} attributes on {types:N0} types, one configuration whose {task.Files} files are there already, and an embedded resource to fill it up. As the first
            of its process, which has to compile it to machine code, and later in the same process, as in a build of many projects:


            """
        );
        Table table = new("", "first of its process", "later");
        table.Row(
            "the configuration says what it said, as after nearly every edit",
            string.Create(CultureInfo.InvariantCulture, $"{same.Milliseconds:F0} ms ± {same.Spread:P0}"),
            Table.Cell(warm[0])
        );
        table.Row(
            "all files are rendered and compared",
            string.Create(CultureInfo.InvariantCulture, $"{rendered.Milliseconds:F0} ms ± {rendered.Spread:P0}"),
            Table.Cell(warm[1])
        );
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
        BuildRound[] rounds = consumers.Build(Rounds);
        double own = consumers.InOurTargets(builds: 20);
        (double Without, MoreBuilds More)[] whole =
        [
            .. rounds.Where(static round => round.More is not null).Select(static round => (round.Without, round.More!)),
        ];
        Sample with = new(rounds.Select(static round => round.With / round.Without));
        Sample library = new(whole.Select(static round => round.More.Library / round.Without));
        Sample compiler = new(whole.Select(static round => round.More.Compiler / round.Without));
        Sample small = new(whole.Select(static round => round.More.SmallWith / round.More.SmallWithout));
        Sample added = new(rounds.Select(static round => round.With - round.Without));
        Sample addedSmall = new(whole.Select(static round => round.More.SmallWith - round.More.SmallWithout));
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            `dotnet build` of a project with {Consumers.Files} files of {Consumers.Lines} lines and a small one that is edited: whole processes, MSBuild and the compiler server included, after some builds of each that do not
            count. {Rounds} rounds; in each the projects one after the other, in an order drawn by lot, all but the first and the fourth in every other round. Medians; the ratios are medians of those within a round, and
            the range is where the median lies with a certainty of 95 %:


            """
        );
        Table table = new("the project", "build", "/ without the package", "range");
        Row("without the package", rounds.Select(static round => round.Without), null);
        Row("with its library alone, as any package", whole.Select(static round => round.More.Library), library);
        Row("with generator, analyzers and a configuration", whole.Select(static round => round.More.Compiler), compiler);
        Row("with all of it: the task too", rounds.Select(static round => round.With), with);
        Row($"files of {Consumers.SmallLines} lines, without the package", whole.Select(static round => round.More.SmallWithout), null);
        Row($"files of {Consumers.SmallLines} lines, with all of it", whole.Select(static round => round.More.SmallWith), small);
        page.Append(table)
            .Append(
                CultureInfo.InvariantCulture,
                $"\nThe package adds {added.Median:F0} ms to the large project and {addedSmall.Median:F0} ms to the small one, by the medians of the differences within a round. By MSBuild's own summary our targets, the task included, take {own:F1} ms, the mean of 20 further builds.\n\n"
            );
        targets.Add(
            new Target(
                "build of a consumer / the same without the package",
                1.03,
                with.Median,
                "0.000x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the library alone, as that of any package, makes {library.Median:F3}x of it, generator and analyzers with it {compiler.Median:F3}x; our targets take {own:F1} ms; the median lies within {with.Range}"
                )
            )
        );

        void Row(string project, IEnumerable<double> times, Sample? ratios) =>
            table.Row(
                project,
                string.Create(CultureInfo.InvariantCulture, $"{new Sample(times).Median:N0} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{ratios?.Median ?? 1:F3}"),
                ratios?.Range ?? ""
            );
    }
}
