using System.Globalization;

namespace FlexSso.Testing;

/// <summary>
/// How many cases a seeded suite runs. <c>FLEXSSO_CASES=100 dotnet test …</c> runs a hundred times as many: the long form, not part of CI.
/// </summary>
internal static class Cases
{
    private static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("FLEXSSO_CASES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int times
    )
        ? Math.Max(times, 1)
        : 1;

    /// <summary>The seeds of a suite, from 0; a failing case is found again by its seed.</summary>
    /// <param name="count">The number of cases in CI, a constant of the suite.</param>
    public static IEnumerable<int> Seeds(int count) => Enumerable.Range(0, Count(count));

    /// <summary>The number of cases of a suite that takes a number.</summary>
    /// <param name="count">The number of cases in CI, a constant of the suite.</param>
    public static int Count(int count) => count * Times;

    /// <summary>Says in the output of the run what a suite has tried; <c>tests/run.mjs</c> adds these up for <c>docs/reliability.md</c>.</summary>
    public static void Report(string suite, int count) =>
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reliability: {suite}: {count}"));
}
