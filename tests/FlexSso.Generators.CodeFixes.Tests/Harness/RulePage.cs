using System.Text.RegularExpressions;

namespace FlexSso.Generators.CodeFixes.Tests.Harness;

/// <summary>The parts of a rule's page that concern fixes: whether it promises one, and its wrong examples.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules"), "FLEXSSO*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
    ];

    /// <summary>The fourth cell of the table at its head.</summary>
    public bool PromisesFix => Head().Match(Text).Groups["fix"].Value == "yes";

    public string[] WrongExamples
    {
        get
        {
            string wrong = Text.Split("\n## ").Single(section => section.StartsWith("Wrong\n", StringComparison.Ordinal));
            return [.. Code().Matches(wrong).Select(match => match.Groups["code"].Value)];
        }
    }

    [GeneratedRegex(@"^\| FLEXSSO\d{4} \|[^|]*\|[^|]*\| (?<fix>yes|no) \|", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
