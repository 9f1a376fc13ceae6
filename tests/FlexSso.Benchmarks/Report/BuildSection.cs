using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Builds;

namespace FlexSso.Benchmarks.Report;

/// <summary>What the package adds to a build, and what its task takes alone.</summary>
internal static class BuildSection
{
    private const int Rounds = 81;

    public static void Append(StringBuilder page, List<Target> targets)
    {
        page.Append("## Builds\n\n");
        AppendBuild(page, targets);
        AppendTask(page, targets);
    }

    private static void AppendBuild(StringBuilder page, List<Target> targets)
    {
        using Consumers consumers = new();
        (double Without, double Library, double With)[] rounds = consumers.Build(Rounds);
        double[] ratios = [.. rounds.Select(static round => round.With / round.Without).Order()];
        double without = Median(rounds.Select(static round => round.Without));
        double library = Median(rounds.Select(static round => round.Library));
        double with = Median(rounds.Select(static round => round.With));
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            `dotnet build` of a project with 200 files, one of them edited: whole processes, MSBuild and the compiler server included. {Rounds} rounds; in each the three projects one after the other, in another order.

            - without the package: {without:F0} ms (median)
            - with its library alone, as any package costs: {library:F0} ms, {Median(
                rounds.Select(static round => round.Library / round.Without)
            ):F3} of the project without (median of the rounds)
            - with all of it and a configuration: {with:F0} ms, {ratios[Rounds / 2]:F3}; half of the rounds between {ratios[
                Rounds / 4
            ]:F3} and {ratios[Rounds * 3 / 4]:F3}


            """
        );
        targets.Add(
            new Target(
                "build of a consumer / the same without the package",
                1.03,
                ratios[Rounds / 2],
                "0.000x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{with - without:F0} ms more, {library - without:F0} ms of them for any package with a library. The rest is the generator, the analyzers and the compilation of what is generated, and the task, which has to be compiled to machine code in every build"
                )
            )
        );
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void AppendTask(StringBuilder page, List<Target> targets)
    {
        using TaskRun task = new();
        Measure[] measures = Measure.InTurns(15, task.Run, task.Render);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            The task on an assembly of {LargeAssembly.Bytes
                / 1_000_000} MB with {task.Attributes:N0} attributes and one configuration, whose {task.Files} files are there already:

            - the configuration says what it said, as after nearly every edit: {Table.Cell(measures[0])}
            - all files are rendered and compared: {Table.Cell(measures[1])}


            """
        );
        targets.Add(new Target("the task on an assembly of 50 MB, all files rendered", 150, measures[1].Milliseconds, "0 ms"));
    }
}
