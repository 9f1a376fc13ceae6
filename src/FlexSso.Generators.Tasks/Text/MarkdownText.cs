using System.Text;

namespace FlexSso.Generators.Tasks.Text;

/// <summary>Text in Markdown (CommonMark with tables), so that none of it is read as markup.</summary>
internal static class MarkdownText
{
    // The characters that can begin markup.
    private const string Marks = "\\`*_{}[]<>()#|~&@";

    /// <summary>A span of code on one line, with any number of backticks in the text.</summary>
    public static string Code(string text)
    {
        string line = text.Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ');
        string fence = new('`', Longest(line) + 1);
        // CommonMark removes one blank on each side.
        string pad = line.Length == 0 || line[0] is '`' or ' ' || line[line.Length - 1] is '`' or ' ' ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /// <summary>A fenced block with the text as it is.</summary>
    public static string Block(string text)
    {
        string fence = new('`', Math.Max(3, Longest(text) + 1));
        return fence + "text\n" + text + (text.Length > 0 && text[text.Length - 1] == '\n' ? "" : "\n") + fence + "\n";
    }

    /// <summary>Words without markup: every character that could begin markup is escaped.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (Marks.IndexOf(c) >= 0)
                escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }
        return escaped.ToString();
    }

    /// <summary>Markdown for the cell of a table. A bar would end the cell, even within code.</summary>
    public static string Cell(string markdown) => markdown.Replace("|", "\\|");

    private static int Longest(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
