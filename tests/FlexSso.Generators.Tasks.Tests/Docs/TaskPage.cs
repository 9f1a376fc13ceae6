using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>A page below <c>docs/</c> that says what the build says.</summary>
internal sealed partial record TaskPage(string Text)
{
    public static TaskPage Read(string path) =>
        new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", path)).ReplaceLineEndings("\n"));

    /// <summary>The messages and lines that the page shows.</summary>
    public IEnumerable<string> Messages => Block().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The text below a second-level heading, up to the next one.</summary>
    public string Section(string heading)
    {
        string text = Text[(Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + 1)..];
        int end = text.IndexOf("\n## ", StringComparison.Ordinal);
        Assert.That(text, Does.StartWith("## " + heading));
        return end < 0 ? text : text[..(end + 1)];
    }

    [GeneratedRegex("^```text\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
