using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>Text in the cells of a table.</summary>
internal static partial class Markdown
{
    public static string Of(Refusal refusal) => $"**{refusal.By}**: {Quote(refusal.Text)}";

    /// <summary>The worker after a login, and the model that it follows from.</summary>
    public static string Seen(string text, string? model) => model is null ? Quote(text) : $"{Quote(text)} ({model})";

    /// <summary>Words of a piece of software: in a code span, which shows everything as it is.</summary>
    public static string Quote(string text)
    {
        // Nobody reads a name of a thousand letters.
        text = LongRun().Replace(text, "$1…");
        string fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return fence + text + fence;
    }

    [GeneratedRegex("([a-z])\\1{99,}")]
    private static partial Regex LongRun();

    /// <summary>A row of a table; a bar would end its cell, even within a code span.</summary>
    public static string Row(params string[] cells) =>
        "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |\n";
}
