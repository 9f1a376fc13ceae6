using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>Text in the cell of a table.</summary>
internal static class Markdown
{
    public static string Of(Refusal refusal) => $"**{refusal.By}**: {Quote(refusal.Text)}";

    /// <summary>Words of a piece of software, as they are.</summary>
    public static string Quote(string text)
    {
        // A code span shows everything as it is, but for the bar, which ends the cell.
        string fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return fence + text.Replace("|", "\\|", StringComparison.Ordinal) + fence;
    }

    /// <summary>A row of our own words.</summary>
    public static string Row(params string[] cells) => "| " + string.Join(" | ", cells.Select(Cell)) + " |\n";

    private static string Cell(string text)
    {
        // Bars inside a code span are escaped already.
        return text.Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
