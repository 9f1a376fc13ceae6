using System.Text;
using FlexSso.Benchmarks.Generators;

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
        AnalyzerSection.Append(page);
        FirstRunSection.Append(page, targets);
        BuildSection.Append(page, targets);
        await BulkWriterSection.Append(page, targets);
        Table table = new("target", "wanted", "measured", "");
        foreach (Target target in targets)
            table.Row(target.Row);
        string text = Introduction + table + "\n" + page.ToString().TrimEnd() + "\n";
        string path = Path.Combine(Places.Repository, "docs", "performance.md");
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        Console.WriteLine(text);
        Console.WriteLine("-> " + path);
    }

    /// <summary>Some of it, without the page.</summary>
    public static async Task Print(string section, int[] sizes)
    {
        StringBuilder text = new();
        List<Target> targets = [];
        switch (section)
        {
            case "generators":
                GeneratorSection.Append(text, targets, sizes, [OtherFiles[0]]);
                break;
            case "analyzers":
                AnalyzerSection.Append(text);
                break;
            case "first-runs":
                FirstRunSection.Append(text, targets);
                break;
            case "builds":
                BuildSection.Append(text, targets);
                break;
            default:
                await BulkWriterSection.Append(text, targets);
                break;
        }
        foreach (Target target in targets)
            text.Append("- ").AppendJoin(" | ", target.Row).Append('\n');
        Console.WriteLine(text);
    }

    private const string Introduction = """
        # Performance

        `dotnet run -c Release --project tests/FlexSso.Benchmarks -- table` measures all this and writes this page, on a machine that does nothing else. Times are
        medians with half of the middle half as spread, and hold for one machine; **ratios and allocations** are what to look at. CI gates on allocations and
        step reasons, never on a time.

        ## Targets


        """;

    private const string Generators = """
        All generators run in one process on the Roslyn of the newest SDK, in turns, each on its own natural declaration of about the same size, loaded from its
        published package. **The floor** is a generator that finds the classes with `[FlexSsoConfig]` and adds one constant file for each; nothing that works can
        cost less. **The reading floor** also reads the arguments of the attributes on class and members, as any generator must whose input stands there, and makes
        nothing of them. Documentation comments are no part of what is parsed, as in a build without `GenerateDocumentationFile`. A driver does not parse what
        a generator adds before somebody asks for it; the second line of each table does, for all files.


        """;
}
