namespace FlexSso.Benchmarks.Report;

/// <summary>One section of a page that is there, measured again.</summary>
internal static class PageSection
{
    /// <summary>The section with a word below its heading that it was measured without the others.</summary>
    public static string Again(string section) =>
        section.Insert(section.IndexOf('\n', StringComparison.Ordinal) + 1, "\n*Measured again, on its own, on the same machine.*\n");

    /// <summary>The page with this section and its targets in place of what it says of them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="section">The section, from its heading on.</param>
    /// <param name="targets">What the section was promised; each has its line on the page.</param>
    public static string Replace(string page, string section, IEnumerable<Target> targets)
    {
        string heading = section[..(section.IndexOf('\n', StringComparison.Ordinal) + 1)];
        int start = page.IndexOf("\n" + heading, StringComparison.Ordinal) + 1;
        if (start == 0)
            throw new InvalidOperationException($"The page has no section '{heading.Trim()}'; measure all of it with -- table.");
        int next = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        string rest = next < 0 ? "" : "\n" + page[(next + 1)..];
        string[] lines = (page[..start] + section.TrimEnd() + "\n" + rest).Split('\n');
        foreach (Target target in targets)
        {
            int line = Array.FindIndex(lines, each => each.StartsWith($"| {target.What} |", StringComparison.Ordinal));
            if (line < 0)
                throw new InvalidOperationException($"The page has no target '{target.What}'; measure all of it with -- table.");
            lines[line] = "| " + string.Join(" | ", target.Row) + " |";
        }
        return string.Join('\n', lines);
    }
}
