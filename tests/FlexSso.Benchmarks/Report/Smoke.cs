using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// The comparison in a small form, for CI: everybody loads, compiles without an error and adds its files, and every section is written but
/// the builds of whole projects, which the package's tests make. Nothing depends on a time.
/// </summary>
internal static class Smoke
{
    public static void Run()
    {
        foreach (Peer peer in Peer.All)
        {
            GeneratorCase project = new(peer, declarations: 3, others: 5);
            foreach (GeneratorEvent each in project.Events)
            {
                each.Before?.Invoke();
                if (each.Run() is not Microsoft.CodeAnalysis.GeneratorDriver driver || driver.GetRunResult().GeneratedTrees.Length < 3)
                    throw new InvalidOperationException($"{peer.Name} adds nothing after '{each.Name}'.");
            }
        }
        StringBuilder page = new();
        List<Target> targets = [];
        GeneratorSection.Append(page, targets, sizes: [1, 3], otherFiles: [5], rounds: 1);
        GrowthSection.Append(page, targets, few: 1, many: 3, others: 5, rounds: 1);
        AnalyzerSection.Append(page, configurations: 1, others: 4, users: 3, rounds: 1);
        BuildSection.AppendTask(page, targets, bytes: 1_000_000, types: 10, rounds: 1);
        StringBuilder section = new();
        List<Target> promised = [];
        FirstRunSection.Append(section, promised, rounds: 1, declarations: 1);
        page.Append(section);
        targets.AddRange(promised);
        BulkWriterSection.Append(page, targets, count: 1000, rounds: 1);
        string text = PerformancePage.TargetsOf(targets) + page;
        Console.WriteLine(text);
        // A page that says something else of one section, and that section again.
        string other = PageSection.Replace(
            text,
            section.ToString().Split('\n')[0] + "\nNothing.\n",
            promised.Select(static target => target with { Measured = 123 })
        );
        if (!other.Contains("\nNothing.\n", StringComparison.Ordinal) || PageSection.Replace(other, section.ToString(), promised) != text)
            throw new InvalidOperationException("A section that is measured again does not find its place.");
        foreach (StepReasons reasons in StepReasons.Of(declarations: 3))
        {
            int anew = reasons.Edit == GeneratorCase.One ? 1 : 0;
            if (reasons.Parsed != anew || reasons.Written != anew)
                throw new InvalidOperationException(
                    $"'{reasons.Edit}' parses {reasons.Parsed} classes and writes {reasons.Written} files."
                );
        }
        // Three cost more than one, and share what a run takes for all: a size in the wrong place is neither.
        if (
            targets.Single(static target => target.What.StartsWith("cold, bytes per class", StringComparison.Ordinal)).Measured
            is not (> 1 / 3.0 and < 1)
        )
            throw new InvalidOperationException("Growth is not that from one class to three.");
        // A division by nothing.
        if (targets.Find(static target => !double.IsFinite(target.Measured)) is { } nothing)
            throw new InvalidOperationException($"'{nothing.What}' was not measured.");
    }
}
