using System.Diagnostics;
using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>Our generator beside those of others and the floor, in projects of several sizes.</summary>
internal static class GeneratorSection
{
    /// <param name="sizes">How many declarations the projects have: none, the sizes of real projects, and the stress case.</param>
    /// <param name="ordinaryFiles">How many files without a declaration each project has.</param>
    /// <param name="seconds">How long each run is measured.</param>
    public static Section Measure(int[] sizes, int ordinaryFiles, int seconds)
    {
        SyntaxTree[] ordinary = Project.Ordinary(ordinaryFiles, 0);
        WarmUp(sizes[^2], ordinary, 3 * seconds);
        List<GeneratorRow> rows = [];
        foreach (int size in sizes)
        {
            // A run on fewer declarations ends before anything can cancel it.
            rows.AddRange(Rows(size, ordinary, seconds, isCancelled: size >= sizes[^2]));
            Console.Error.WriteLine($"{DateTime.Now:T} {size} declarations");
        }
        Table table = new(["declarations", "", .. Peer.All.Select(static peer => peer.Name), "ours / floor", "ours / best peer"]);
        foreach (GeneratorRow row in rows)
            table.Row(row.Cells);
        return new Section("The generator", Text(ordinaryFiles) + "\n\n" + table, GeneratorTargets.Of(rows, sizes, ordinary));
    }

    // The process of an editor has run every generator often. Without this the first sizes would measure the JIT compiler.
    private static void WarmUp(int size, SyntaxTree[] ordinary, int seconds)
    {
        Project[] projects = [.. Peer.All.Select(peer => new Project(peer, size, ordinary))];
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            foreach (Project project in projects)
                project.Check();
            // The JIT compiler optimizes when nothing new has come for a while.
            Thread.Sleep(200);
        }
    }

    private static List<GeneratorRow> Rows(int size, SyntaxTree[] ordinary, int seconds, bool isCancelled)
    {
        Project[] projects = [.. Peer.All.Select(peer => new Project(peer, size, ordinary))];
        foreach (Project project in projects)
            project.Check();
        List<GeneratorRow> rows = [];
        for (int i = 0; i < projects[0].Runs.Count; i++)
        {
            GeneratorRun[] runs = [.. projects.Select(project => project.Runs[i])];
            Cost[] costs = Cost.InTurns(seconds, [.. runs.Select<GeneratorRun, Func<Once>>(static run => run.Measure)]);
            rows.Add(new GeneratorRow(size, runs[0].Name, costs));
        }
        if (isCancelled)
        {
            Cost[] cold = rows[0].Costs;
            Cost[] costs = Cost.InTurns(
                seconds / 2,
                [
                    .. projects.Select<Project, Func<Once>>(
                        (project, i) => () => CancelledRun.Measure(project.Runs[0], cold[i].Milliseconds / 2)
                    ),
                ]
            );
            rows.Add(new GeneratorRow(size, GeneratorRun.Cancelled, costs));
        }
        return rows;
    }

    private static string Text(int ordinaryFiles) =>
        $$"""
            Each project has {{ordinaryFiles}} ordinary files of 100 to 300 lines, and each declaration is a file of its own, of the kind that the generator is made for. **The floor** finds
            the classes with `[FlexSsoConfig]` and adds one constant file for each; no generator does less. All run in one process on the Roslyn of the newest SDK,
            with the garbage collector of the compiler, and have run often before, as in an editor.

            A cell is time and allocated bytes; a ratio is that of the times and that of the bytes. The best peer is the fastest of the three for the time and the
            thriftiest for the bytes. The branch switch reads all ordinary files anew. The cancelled run is a cold one: the time is that from the call of `Cancel` until the run returns.
            """;
}
