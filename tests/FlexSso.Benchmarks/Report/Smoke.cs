using System.Text;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// The comparison in a small form, for CI: everybody loads, compiles without an error and adds its files, and every section is written but
/// the builds of whole projects, which the package's tests make. Nothing depends on a time.
/// </summary>
internal static class Smoke
{
    public static async Task Run()
    {
        foreach (Peer peer in Peer.All)
        {
            GeneratorCase project = new(peer, declarations: 3, others: 5);
            foreach ((string name, Func<object> run) in project.Runs)
            {
                if (run() is not Microsoft.CodeAnalysis.GeneratorDriver driver || driver.GetRunResult().GeneratedTrees.Length < 3)
                    throw new InvalidOperationException($"{peer.Name} adds nothing after '{name}'.");
            }
        }
        StringBuilder page = new();
        List<Target> targets = [];
        GeneratorSection.Append(page, targets, sizes: [1, 3], otherFiles: [5], rounds: 1);
        AnalyzerSection.Append(page, configurations: 1, others: 4, users: 3, rounds: 1);
        FirstRunSection.Append(page, targets, rounds: 1, declarations: 1);
        BuildSection.AppendTask(page, targets, bytes: 1_000_000, types: 10, rounds: 1);
        await BulkWriterSection.Append(page, targets, count: 1000, rounds: 1);
        string text = PerformancePage.TargetsOf(targets) + page;
        Console.WriteLine(text);
        (int unrelated, int one, _) = StepReasons.Of(declarations: 3);
        if ((unrelated, one) != (0, 1))
            throw new InvalidOperationException($"An edit elsewhere writes {unrelated} files anew, an edit of one declaration {one}.");
        // A division by nothing.
        if (targets.Find(static target => !double.IsFinite(target.Measured)) is { } nothing)
            throw new InvalidOperationException($"'{nothing.What}' was not measured.");
    }
}
