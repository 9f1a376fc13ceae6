using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>The rows of <c>Coverage/rows.txt</c>.</summary>
internal static class FailureRows
{
    public static readonly string Folder = Path.Combine(BuildFacts.RepositoryRoot, "tests", "FlexSso.Generators.Tests", "Coverage");

    private static readonly string[] Ways = ["rule", "gen", "guard", "sheet", "file", "planned"];

    public static IReadOnlyList<FailureRow> All { get; } = [.. Read()];

    private static IEnumerable<FailureRow> Read()
    {
        string group = "";
        foreach (string line in File.ReadAllLines(Path.Combine(Folder, "rows.txt")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                group = line[3..];
            else if (line.Length > 0 && line[0] != '#')
                yield return Row(group, line);
        }
    }

    private static FailureRow Row(string group, string line)
    {
        string[] cells = [.. line.Split(" |").Select(cell => cell.Trim())];
        if (cells.Length != 5)
            throw new InvalidOperationException($"rows.txt: five cells are wanted in: {line}");
        string[] how = cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (how.Except([.. Ways, "fix"]).FirstOrDefault() is { } unknown)
            throw new InvalidOperationException($"rows.txt: '{unknown}' is no way to close a row: {line}");
        return new FailureRow(
            group,
            cells[0],
            cells[1],
            cells[2],
            [.. how.Intersect(Ways)],
            how.Contains("fix"),
            cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
