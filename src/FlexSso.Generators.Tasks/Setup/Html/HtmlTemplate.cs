using System.Text;
using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// An HTML page with gaps. A browser shows the template as a page too, because its tags are comments:
/// <list type="bullet">
/// <item><c>{{name}}</c>: the value, encoded. Only <see cref="Markup"/> is written as it is.</item>
/// <item><c>each name … end</c>: once for each item of the list. An item's names hide the same names around it.</item>
/// <item><c>if name … end</c>, <c>unless name … end</c>: whether the value is true, a text that is not empty, or a list that is not empty.</item>
/// <item><c>part name … end</c>: here, and again at each <c>use name</c>.</item>
/// <item><c>sample … end</c>: never written; it is for a reader of the template.</item>
/// </list>
/// Other comments are not written either. A comment that stands alone on its line takes the line with it.
/// </summary>
internal sealed class HtmlTemplate
{
    private static readonly Regex Tag = new(
        @"(^ *<!--[^>]*-->\n|<!--.*?-->|\{\{\w+\}\})",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant
    );

    // A word and what it is about. Text between tags has the word "".
    private readonly List<(string Word, string Text)> _tokens;

    public HtmlTemplate(string template) =>
        // Text and tags take turns, and text is first.
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

    // Writes up to the end of the block that begins before the token.
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

    // The values with which a block is written, once for each.
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
