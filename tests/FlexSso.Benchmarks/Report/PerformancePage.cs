using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Report;

/// <summary>Measures everything and writes <c>docs/performance.md</c>.</summary>
internal static class PerformancePage
{
    private static readonly int[] Sizes = [1, 10, 100, 1000, 5000];
    private static readonly int[] OtherFiles = [50, 500];

    public static async Task Write()
    {
        List<Target> targets = [];
        StringBuilder page = new("## Generators\n\n" + Generators);
        GeneratorSection.Append(page, targets, Sizes, OtherFiles);
        foreach (string section in new[] { "growth", "analyzers", "first-runs", "builds", "bulk-writer" })
        {
            (string measured, List<Target> promised) = MeasureSection(section, []);
            page.Append(measured);
            targets.AddRange(promised);
        }
        string text = Introduction + TargetsOf(targets) + "\n" + Machine() + page.ToString().TrimEnd() + "\n";
        await File.WriteAllTextAsync(Place, text.ReplaceLineEndings("\n"));
        Console.WriteLine(text);
        Console.WriteLine("-> " + Place);
    }

    /// <summary>The table of what was promised.</summary>
    public static string TargetsOf(List<Target> targets)
    {
        Table table = new("target", "wanted", "measured", Table.Prose);
        foreach (Target target in targets)
            table.Row(target.Row);
        return table.ToString();
    }

    private static string Machine() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Measured with .NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}.\n\n"
        );

    /// <summary>Some of it, without the page.</summary>
    public static void Print(string section, int[] sizes)
    {
        (string text, List<Target> targets) = MeasureSection(section, sizes);
        Console.WriteLine(text + string.Concat(targets.Select(static target => "- " + string.Join(" | ", target.Row) + "\n")));
    }

    /// <summary>Measures one section again, and writes it and its targets to the page that is there.</summary>
    public static async Task WriteAgain(string section)
    {
        string old = (await File.ReadAllTextAsync(Place)).ReplaceLineEndings("\n");
        if (!old.Contains(Machine().TrimEnd(), StringComparison.Ordinal))
            throw new InvalidOperationException("The page is of another machine or another version; measure all of it with -- table.");
        (string text, List<Target> targets) = MeasureSection(section, []);
        string page = PageSection.Replace(old, PageSection.Again(text.ReplaceLineEndings("\n")), targets);
        await File.WriteAllTextAsync(Place, page);
        Console.WriteLine(text);
    }

    private static string Place => Path.Combine(Places.Repository, "docs", "performance.md");

    private static (string Text, List<Target> Targets) MeasureSection(string section, int[] sizes)
    {
        StringBuilder text = new();
        List<Target> targets = [];
        switch (section)
        {
            case "generators":
                GeneratorSection.Append(text, targets, sizes.Length == 0 ? Sizes : sizes, [OtherFiles[0]]);
                break;
            case "growth":
                GrowthSection.Append(text, targets, Sizes[^2], Sizes[^1], OtherFiles[0], rounds: 31);
                break;
            case "analyzers":
                AnalyzerSection.Append(text, configurations: 50, others: 950, users: 10_000, rounds: 15);
                break;
            case "first-runs":
                FirstRunSection.Append(text, targets, rounds: 21, declarations: 10);
                break;
            case "builds":
                BuildSection.Append(text, targets);
                break;
            default:
                BulkWriterSection.Append(text, targets, count: 100_000, rounds: 25);
                break;
        }
        return (text.ToString(), targets);
    }

    private const string Introduction = """
        # Performance

        `dotnet run -c Release --project tests/FlexSso.Benchmarks -- table` measures all this and writes this page, on a machine that does nothing else. Times are
        medians with half of the middle half as spread (of 5,000 declarations only the cold run is measured more than once), and hold for one machine; **ratios and
        allocations** are what to look at. CI gates on allocations beside the floor's and on step reasons, never on a time. The loop within a process is a plain one. It takes all in
        turns, so that what slows one down slows all down, and in another order in each round, because memory that one has given back costs the next one more than
        what is measured; for the same reason each counted run but those of 5,000 declarations in the tables of all sizes has an uncounted one before it, of the same or, before an edit, of the project without
        it. The same cases are there for BenchmarkDotNet: `-- --filter '*Benchmark.*'`. Where something is near what is wanted of it, brackets say where its median lies
        with a certainty of 95 %, by the ratios within a round; the number itself is mostly a quotient of two medians, and lies outside where a noisy machine pulls the two apart.

        ## Targets


        """;

    private static string SizesOfDeclarations() =>
        string.Join(
            ", ",
            new[] { Peer.Ours }
                .Concat(Peer.Others)
                .Select(static peer => $"{peer.Name} {peer.Declaration(0, 0).Length} characters with {peer.Members}")
        ) + ".";

    private static string Generators =>
        $$"""
            All generators run in one process on the Roslyn of the newest SDK, in turns, each on its own natural declaration, loaded from its published package: {{SizesOfDeclarations()}}
            **The floor** is a generator that finds the classes with `[FlexSsoConfig]` and adds one constant file for each; nothing that works does less. Where nothing is left to do, as after no
            edit or that of a roster, all of a run is Roslyn's own, and a time below the floor's is no merit. **The reading floor** also reads the arguments of the attributes on class and members, as a generator does that asks Roslyn for its input, and makes
            nothing of them; ours asks what the members' names mean and reads the rest of a plain class from its syntax. Everybody has run hundreds of times before, as in an editor, and the
            garbage collector is set as in the compiler (`System.GC.Server` in the SDK's `csc.runtimeconfig.json`). Documentation comments are no part of what is parsed, as in a build without
            `GenerateDocumentationFile`. Before each edit everybody sees the project as it was without it. A driver does not parse what a generator adds before somebody asks for it; the second line of each table does, for all files.

            **After an edit** Roslyn asks every generator for every class again, because symbols belong to a compilation. Ours answers from what it knows of the last run as
            long as no declaration was edited, and nothing but comments in the class's own file: then every name means what it meant. After an edit of a declaration elsewhere, such as "a member
            more in an unrelated file", it asks again what the names on the members mean and what the attributes on the class say, and parses a class whose answers are others; a class that is not
            plain (with a base class, with fields, with attributes of others on its members) it parses again then. After an edit of all declarations, or a file more or less, it parses all, which
            is what a cold run costs. What it keeps between two runs are the models and the syntax trees, which the driver keeps as well, and the values of the attributes.

            A cell is time and allocation, and so is a ratio: 0.5 / 0.36 is half of the time and 36 % of the bytes. The best peer is the fastest of the three for the time and
            the thriftiest for the bytes, be it another. System.Text.Json has a context for each type here, so that a declaration is a file to edit for all alike; one context for all types would be
            less code cold, and be written anew as a whole after any edit of a type.


            """;
}
