namespace FlexSso.Benchmarks.Page;

/// <summary>A section of the page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text, below the heading.</param>
/// <param name="Targets">Its targets; each has a line in the table at the top of the page.</param>
internal sealed record Section(string Heading, string Text, Target[] Targets)
{
    /// <summary>The section as it stands on the page.</summary>
    public override string ToString() => $"## {Heading}\n\n{Text.ReplaceLineEndings("\n").Trim()}\n";

    /// <summary>Replaces the section with this heading, and the lines of its targets, in a page.</summary>
    /// <exception cref="InvalidOperationException">The page does not have them.</exception>
    public string PutInto(string page)
    {
        int start = page.IndexOf($"\n## {Heading}\n", StringComparison.Ordinal) + 1;
        if (start == 0)
            throw new InvalidOperationException($"The page has no section '{Heading}'. Write the whole page first.");
        int end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        string[] lines = (page[..start] + this + (end < 0 ? "" : page[end..])).Split('\n');
        foreach (Target target in Targets)
        {
            int line = Array.FindIndex(lines, each => each.StartsWith($"| {target.What} |", StringComparison.Ordinal));
            if (line < 0)
                throw new InvalidOperationException($"The page has no target '{target.What}'. Write the whole page first.");
            lines[line] = Table.Line(target.Row);
        }
        return string.Join('\n', lines);
    }
}
