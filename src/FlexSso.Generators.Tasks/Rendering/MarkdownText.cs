using System.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Text in Markdown (CommonMark with tables), so that none of it is read as markup.</summary>
internal static class MarkdownText
{
    /// <summary>A span of code: one line, whatever backticks are in it.</summary>
    public static string Code(string text)
    {
        string line = text.Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ');
        string fence = new('`', Longest(line) + 1);
        // CommonMark takes one blank off each side.
        string pad = line.Length == 0 || line[0] is '`' or ' ' || line[line.Length - 1] is '`' or ' ' ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /// <summary>A fenced block with the text as it is.</summary>
    public static string Block(string text)
    {
        string fence = new('`', Math.Max(3, Longest(text) + 1));
        return fence + "text\n" + text + (text.Length > 0 && text[text.Length - 1] == '\n' ? "" : "\n") + fence + "\n";
    }

    /// <summary>Plain words: every character that could begin markup is escaped.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (c is '\r' or '\n')
            {
                plain.Append(' ');
            }
            else
            {
                if (
                    c
                    is '\\'
                        or '`'
                        or '*'
                        or '_'
                        or '{'
                        or '}'
                        or '['
                        or ']'
                        or '<'
                        or '>'
                        or '('
                        or ')'
                        or '#'
                        or '|'
                        or '~'
                        or '&'
                        or '@'
                )
                {
                    plain.Append('\\');
                }

                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>For a cell of a table, in which a bar ends the cell even within code.</summary>
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
