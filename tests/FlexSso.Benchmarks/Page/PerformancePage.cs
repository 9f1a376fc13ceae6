using System.Runtime.InteropServices;
using FlexSso.Benchmarks.Builds;
using FlexSso.Benchmarks.BulkWriter;
using FlexSso.Benchmarks.Generators;
using FlexSso.Benchmarks.Startup;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Page;

/// <summary>The page <c>docs/performance.md</c>.</summary>
internal static class PerformancePage
{
    private static readonly (string Name, Func<Section> Measure)[] Sections =
    [
        ("generators", static () => GeneratorSection.Measure([0, 1, 10, 100, 1000], ordinaryFiles: 300, seconds: 12)),
        ("first-run", static () => FirstRunSection.Measure(declarations: 10, seconds: 90)),
        ("builds", static () => BuildSection.Measure(seconds: 200)),
        ("bulk-writer", static () => BulkWriterSection.Measure(users: 100_000, seconds: 15)),
    ];

    /// <summary>The names of the sections, as the command line takes them.</summary>
    public static IEnumerable<string> Names => Sections.Select(static section => section.Name);

    private static string Place => Path.Combine(Places.Repository, "docs", "performance.md");

    /// <summary>Measures one section.</summary>
    public static Section Measure(string name) => Sections.Single(section => section.Name == name).Measure();

    /// <summary>Measures everything, and writes the page.</summary>
    public static void Write()
    {
        List<Section> sections = [];
        foreach ((string name, Func<Section> measure) in Sections)
        {
            Console.Error.WriteLine($"{DateTime.Now:T} {name}");
            sections.Add(measure());
        }
        File.WriteAllText(Place, Text(sections));
    }

    /// <summary>Measures one section, and puts it into the page.</summary>
    public static void Write(string name)
    {
        string page = File.ReadAllText(Place).ReplaceLineEndings("\n");
        if (!page.Contains(Machine, StringComparison.Ordinal))
            throw new InvalidOperationException($"The page is of another machine or version than this: {Machine} Write the whole page.");
        File.WriteAllText(Place, Measure(name).PutInto(page));
    }

    /// <summary>The whole page.</summary>
    public static string Text(IReadOnlyList<Section> sections)
    {
        Table targets = new("target", "wanted", "measured", "");
        foreach (Target target in sections.SelectMany(static section => section.Targets))
            targets.Row(target.Row);
        return $"{Introduction.ReplaceLineEndings("\n")}\n\n{Machine}\n\n{targets}\n{string.Join('\n', sections)}";
    }

    private const string Introduction = """
        # Performance

        `dotnet run -c Release --project tests/FlexSso.Benchmarks -- page` measures all this and writes this page. It takes about a quarter of an hour, on a
        machine that does nothing else. All numbers are medians. What is compared is measured in turns, in a new order in each round; a ratio of times is the
        median of the ratios within a round. Times hold for one machine; look at ratios and bytes.
        """;

    private static string Machine =>
        $"Measured with .NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}, "
        + $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}.";
}
