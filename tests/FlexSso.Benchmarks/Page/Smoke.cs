using FlexSso.Benchmarks.BulkWriter;
using FlexSso.Benchmarks.Generators;
using FlexSso.Benchmarks.Startup;

namespace FlexSso.Benchmarks.Page;

/// <summary>
/// A small run for CI: every section but the builds, which the tests of the package make. A case that produces nothing throws; no time is
/// judged.
/// </summary>
internal static class Smoke
{
    public static void Run()
    {
        Section[] sections =
        [
            GeneratorSection.Measure([0, 1, 3], ordinaryFiles: 5, seconds: 0),
            FirstRunSection.Measure(declarations: 1, seconds: 0),
            BulkWriterSection.Measure(users: 1000, seconds: 0),
        ];
        string page = PerformancePage.Text(sections);
        Console.WriteLine(page);
        foreach (Target target in sections.SelectMany(static section => section.Targets))
        {
            // Infinity and NaN come from a division by nothing.
            if (!double.IsFinite(target.Measured))
                throw new InvalidOperationException($"'{target.What}' was not measured.");
        }
        Target edits = sections[0].Targets.Single(static target => target.What == GeneratorTargets.Edits);
        if (edits.Measured != 0)
            throw new InvalidOperationException($"{edits.What}: {edits.Measured}");
        // Another result of a section, and then the first one again.
        foreach (Section section in sections)
        {
            Section other = section with { Text = "Other.", Targets = [.. section.Targets.Select(static t => t with { Measured = 9 })] };
            string changed = other.PutInto(page);
            if (!changed.Contains("\nOther.\n", StringComparison.Ordinal) || section.PutInto(changed) != page)
                throw new InvalidOperationException($"The section '{section.Heading}' does not find its place on the page.");
        }
    }
}
