using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Builds;

namespace FlexSso.Benchmarks.Report;

/// <summary>What the package adds to a build, and what its task takes alone.</summary>
internal static class BuildSection
{
    private const int LargeBytes = 50_000_000;

    // Of two builds that are the same one takes 10 % longer often enough; so many give the median of their ratio to 1 or 2 %.
    private const int Rounds = 200;
    private const int Small = 4;
    private const int Between = 8;

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
        BuildRound[] rounds = consumers.Build(Rounds, Small, Between);
        double own = consumers.InOurTargets(builds: 20);
        BuildRound[] whole = [.. rounds.Where(static round => round.Between is not null)];
        (double Without, double With)[] small =
        [
            .. rounds.Where(static round => round.Small is not null).Select(static round => round.Small!.Value),
        ];
        double[] ratios = [.. rounds.Select(static round => round.With / round.Without).Order()];
        double library = Median(whole.Select(static round => round.Between!.Value.Library / round.Without));
        double compiler = Median(whole.Select(static round => round.Between!.Value.Compiler / round.Without));
        // Of a sample of n the median of all lies within so many places of the middle, in 95 of 100 cases.
        int places = (int)Math.Ceiling(0.98 * Math.Sqrt(Rounds));
        (double low, double high) = (ratios[Rounds / 2 - places], ratios[Rounds / 2 + places]);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            `dotnet build` of a project with {Consumers.Files} files of {Consumers.Lines} lines and a small one that is edited: whole processes, MSBuild and the compiler server included, after some builds of each that do not
            count. {Rounds} rounds; in each the projects one after the other, in an order drawn by lot, the small ones in every {Small}th round, and in every {Between}th those with the library alone and with the generator, so
            that these two lines tell little. Medians, and the medians of the ratios within a round:


            """
        );
        Table table = new("the project", "build", "/ without the package");
        Row("without the package", rounds.Select(static round => round.Without), 1);
        Row("with its library alone, as any package", whole.Select(static round => round.Between!.Value.Library), library);
        Row("with generator, analyzers and a configuration", whole.Select(static round => round.Between!.Value.Compiler), compiler);
        Row("with all of it: the task too", rounds.Select(static round => round.With), ratios[Rounds / 2]);
        Row($"files of {Consumers.SmallLines} lines, without the package", small.Select(static two => two.Without), 1);
        Row(
            $"files of {Consumers.SmallLines} lines, with all of it",
            small.Select(static two => two.With),
            Median(small.Select(static two => two.With / two.Without))
        );
        page.Append(table)
            .Append(
                CultureInfo.InvariantCulture,
                $"\nThe package adds {Median(rounds.Select(static round => round.With - round.Without)):F0} ms to the large project and {Median(small.Select(static two => two.With - two.Without)):F0} ms to the small one. By MSBuild's own summary our targets, the task included, take {own:F1} ms, the mean of 20 further builds. Half of the ratios of 'with all of it' lie between {ratios[Rounds / 4]:F3} and {ratios[Rounds * 3 / 4]:F3}, and so many of them place their median between {low:F3} and {high:F3} with a certainty of 95 %.\n\n"
            );
        targets.Add(
            new Target(
                "build of a consumer / the same without the package",
                1.03,
                ratios[Rounds / 2],
                "0.000x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the library alone, as that of any package, makes {library:F3}x of it, generator and analyzers with it {compiler:F3}x; our targets take {own:F1} ms; the median lies between {low:F3} and {high:F3} with a certainty of 95 %"
                )
            )
        );

        void Row(string project, IEnumerable<double> times, double ratio) =>
            table.Row(
                project,
                string.Create(CultureInfo.InvariantCulture, $"{Median(times):N0} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{ratio:F3}")
            );
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
