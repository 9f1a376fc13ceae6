using System.Text;
using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// A page with places for values. The tags are comments, so a browser shows the template as a page too.
/// <list type="bullet">
/// <item><c>{{name}}</c> writes the value, encoded. Only <see cref="Markup"/> is written as it is.</item>
/// <item><c>each name … end</c> repeats the block for each item of the list. The item's names hide the same names around it.</item>
/// <item><c>if name … end</c> and <c>unless name … end</c> ask whether the value is true, a text with letters, or a list with items.</item>
/// <item><c>part name … end</c> writes the block here, and <c>use name</c> writes it once more.</item>
/// <item><c>sample … end</c> is never written. It is for the reader of the template.</item>
/// </list>
/// No other comment is written. A comment that fills its line takes the line with it.
/// </summary>
internal sealed class HtmlTemplate
{
    private static readonly Regex Tag = new(
        @"(^ *<!--[^>]*-->\n|<!--.*?-->|\{\{\w+\}\})",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant
    );

    // A tag as its word and its name. Text between tags has the word "".
    private readonly List<(string Word, string Text)> _tokens;

    public HtmlTemplate(string template) =>
        // Text and tags alternate, and text comes first.
        _tokens = [.. Tag.Split(template).Select((piece, i) => i % 2 == 0 ? ("", piece) : ReadTag(piece))];

    public string Render(TemplateValues values)
    {
        StringBuilder html = new();
        Write(html, 0, values);
        return html.ToString();
    }

    private static (string Word, string Text) ReadTag(string tag)
    {
        if (tag[0] == '{')
            return ("value", tag.Trim('{', '}'));
        string[] words = tag.Trim().Trim('<', '!', '-', '>').Trim().Split(' ');
        return words[0] switch
        {
            "each" or "if" or "unless" or "part" or "use" => (words[0], words[1]),
            "sample" or "end" => (words[0], ""),
            _ => ("", ""),
        };
    }

    // Writes the tokens up to the end of the block.
    private void Write(StringBuilder html, int start, TemplateValues values)
    {
        for (int i = start; i < _tokens.Count && _tokens[i].Word != "end"; i++)
        {
            (string word, string text) = _tokens[i];
            switch (word)
            {
                case "":
                    html.Append(text);
                    break;
                case "value":
                    values.Write(html, text);
                    break;
                case "use":
                    Write(html, _tokens.IndexOf(("part", text)) + 1, values);
                    break;
                default:
                    foreach (TemplateValues inner in Repeat(word, text, values))
                        Write(html, i + 1, inner);
                    i = EndOf(i);
                    break;
            }
        }
    }

    // The block is written once for each of these.
    private static IEnumerable<TemplateValues> Repeat(string word, string name, TemplateValues values) =>
        word switch
        {
            "each" => values.Items(name),
            "if" => values.IsTrue(name) ? [values] : [],
            "unless" => values.IsTrue(name) ? [] : [values],
            "part" => [values],
            _ => [],
        };

    private int EndOf(int start)
    {
        int depth = 1;
        int i = start;
        while (depth > 0)
        {
            depth += _tokens[++i].Word switch
            {
                "each" or "if" or "unless" or "part" or "sample" => 1,
                "end" => -1,
                _ => 0,
            };
        }
        return i;
    }
}
