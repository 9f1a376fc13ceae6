using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.Builds;

/// <summary>What the package adds to the build of a project that uses it.</summary>
internal static class BuildSection
{
    /// <param name="seconds">How long the projects are built, one after the other.</param>
    public static Section Measure(int seconds)
    {
        using Consumers consumers = new();
        Cost[] costs = Cost.InTurns(seconds, consumers.BuildWithout, consumers.BuildWith);
        double own = consumers.InOurTargets(builds: 10);
        Sample ratio = costs[1].TimeTo(costs[0]);
        string[] times = [.. costs.Select(static cost => Table.Time(cost.Milliseconds))];
        string text = $"""
            `dotnet build` of a project of {Consumers.Files} files of 100 to 300 lines after an edit of one more file, process and all: {times[
                0
            ]} without the package,
            {times[1]} with it and one configuration. By MSBuild's own summary, our targets with the task take {Table.Time(own)} of that.
            """;
        return new Section(
            "The build of a project",
            text,
            [
                new("build of a project: with the package / without it", 1.03, ratio.Median, "0.000x")
                {
                    Remark = $"{ratio.Range.Low:F3} to {ratio.Range.High:F3}, with a certainty of 95 %",
                },
            ]
        );
    }
}
