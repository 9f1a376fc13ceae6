using System.Text.RegularExpressions;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>A page below <c>docs/</c>, read from the repository: what the tests check is what the reader sees.</summary>
internal sealed partial record DocFile(string Path, string Text)
{
    public static readonly string Root = System.IO.Path.Combine(BuildFacts.RepositoryRoot, "docs");

    public static IEnumerable<DocFile> All =>
        Directory
            .EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(System.IO.Path.GetRelativePath(Root, path)));

    public static DocFile Read(string relative) =>
        new(relative.Replace('\\', '/'), File.ReadAllText(System.IO.Path.Combine(Root, relative)));

    public string[] Lines => Text.Split('\n');

    /// <summary>The lines outside of code blocks; an example may hold what looks like a heading or a table.</summary>
    public IEnumerable<string> Prose
    {
        get
        {
            bool inCode = false;
            foreach (string line in Lines)
            {
                if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                    inCode = !inCode;
                else if (!inCode)
                    yield return line;
            }
        }
    }

    /// <summary>The headings of that depth, without their marks.</summary>
    public string[] Headings(int depth)
    {
        string mark = new string('#', depth) + " ";
        return [.. Prose.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..])];
    }

    /// <summary>The text below a second-level heading, up to the next one.</summary>
    public string Section(string heading)
    {
        int start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, $"{Path} has no section '{heading}'");
        int body = Text.IndexOf('\n', start + 1) + 1;
        int end = Text.IndexOf("\n## ", body, StringComparison.Ordinal);
        return end < 0 ? Text[body..] : Text[body..end];
    }

    /// <summary>The rows of every table in a text, header and rule line left out, each split into its cells.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            bool isRule = lines[i].StartsWith("|-", StringComparison.Ordinal);
            bool isHeader = i + 1 < lines.Length && lines[i + 1].StartsWith("|-", StringComparison.Ordinal);
            if (lines[i].StartsWith('|') && !isRule && !isHeader)
                yield return
                [
                    .. Separator().Split(lines[i].Trim()[1..^1]).Select(c => c.Trim().Replace("\\|", "|", StringComparison.Ordinal)),
                ];
        }
    }

    public static IEnumerable<string> CodeBlocks(string text, string language) =>
        CodeBlock().Matches(text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    /// <summary>The <c>`code`</c> in a line of prose.</summary>
    public static IEnumerable<string> CodeSpans(string text) => CodeSpan().Matches(text).Select(m => m.Groups[1].Value);

    public override string ToString() => Path;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    // A bar within a cell is written \|, in code too.
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Separator();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
