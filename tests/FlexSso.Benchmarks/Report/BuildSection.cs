using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Builds;

namespace FlexSso.Benchmarks.Report;

/// <summary>What the package adds to a build, and what its task takes alone.</summary>
internal static class BuildSection
{
    private const int Pairs = 25;

    public static void Append(StringBuilder page, List<Target> targets)
    {
        page.Append("## Builds\n\n");
        AppendBuild(page, targets);
        AppendTask(page, targets);
    }

    private static void AppendBuild(StringBuilder page, List<Target> targets)
    {
        using Consumers consumers = new();
        (double Without, double With)[] pairs = consumers.Build(Pairs);
        double[] ratios = [.. pairs.Select(static pair => pair.With / pair.Without).Order()];
        double without = pairs.Select(static pair => pair.Without).Order().ElementAt(Pairs / 2);
        double with = pairs.Select(static pair => pair.With).Order().ElementAt(Pairs / 2);
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            `dotnet build` of a project with 200 files, one of them edited; {Pairs} pairs, the two of a pair one after the other, whole processes with MSBuild and the compiler server. One project has the package and a configuration, the other has neither.

            - without: {without:F0} ms, with: {with:F0} ms (medians)
            - with / without: {ratios[Pairs / 2]:F3}, half of the pairs between {ratios[Pairs / 4]:F3} and {ratios[Pairs * 3 / 4]:F3}


            """
        );
        targets.Add(
            new Target(
                "build of a consumer / the same without the package",
                1.03,
                ratios[Pairs / 2],
                "0.000x",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{with - without:F0} ms more: generator and analyzers in the compiler server, resolving one package more, and two targets with their task"
                )
            )
        );
    }

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
