using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>Our generator beside those of others and the floor, in projects of several sizes.</summary>
internal static class GeneratorSection
{
    // A project of so many declarations takes the others seconds a round, and only its cold run has a target.
    private const int Large = 1000;

    /// <param name="sizes">How many declarations the projects have: none, the sizes of real projects, and the stress case.</param>
    /// <param name="ordinaryFiles">How many files without a declaration each project has.</param>
    /// <param name="rounds">How often each run is measured.</param>
    public static Section Measure(int[] sizes, int ordinaryFiles, int rounds)
    {
        SyntaxTree[] ordinary = Project.Ordinary(ordinaryFiles, 0);
        WarmUp(sizes[^2], ordinary, rounds);
        List<GeneratorRow> rows = [];
        foreach (int size in sizes)
        {
            rows.AddRange(Rows(size, ordinary, rounds));
            Console.Error.WriteLine($"{DateTime.Now:T} {size} declarations");
        }
        Table table = new(["declarations", "", .. Peer.All.Select(static peer => peer.Name), "ours / floor", "ours / best peer"]);
        foreach (GeneratorRow row in rows)
            table.Row(row.Cells);
        return new Section("The generator", Text(ordinaryFiles) + "\n\n" + table, GeneratorTargets.Of(rows, sizes, ordinary));
    }

    // The process of an editor has run every generator often. Without this the first sizes would measure the JIT compiler.
    private static void WarmUp(int size, SyntaxTree[] ordinary, int rounds)
    {
        Project[] projects = [.. Peer.All.Select(peer => new Project(peer, size, ordinary))];
        for (int round = 0; round < rounds; round++)
        {
            foreach (Project project in projects)
                project.Check();
            // The JIT compiler optimizes when nothing new has come for a while.
            Thread.Sleep(200);
        }
    }

    private static IEnumerable<GeneratorRow> Rows(int size, SyntaxTree[] ordinary, int rounds)
    {
        Project[] projects = [.. Peer.All.Select(peer => new Project(peer, size, ordinary))];
        foreach (Project project in projects)
            project.Check();
        Cost[] cold = [];
        for (int i = 0; i < projects[0].Runs.Count; i++)
        {
            GeneratorRun[] runs = [.. projects.Select(project => project.Runs[i])];
            bool isCold = runs[0].Name == GeneratorRun.Cold;
            Cost[] costs = Cost.InTurns(
                size < Large || isCold ? rounds : rounds / 3,
                [.. runs.Select<GeneratorRun, Func<Once>>(static run => run.Measure)]
            );
            if (isCold)
                cold = costs;
            yield return new GeneratorRow(size, runs[0].Name, costs);
        }
        // A shorter run ends before it could be cancelled.
        if (size < 100 && ordinary.Length > 100)
            yield break;
        yield return new GeneratorRow(
            size,
            GeneratorRun.Cancelled,
            Cost.InTurns(
                (rounds + 2) / 3,
                [
                    .. projects.Select<Project, Func<Once>>(
                        (project, i) => () => CancelledRun.Measure(project.Runs[0], cold[i].Milliseconds / 2)
                    ),
                ]
            )
        );
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
