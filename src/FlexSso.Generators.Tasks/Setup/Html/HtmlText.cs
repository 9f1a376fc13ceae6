using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// Encodes text for an element's content and for an attribute in double quotes. A browser reads the same text again, except for what HTML
/// cannot hold: NUL and half a surrogate pair become U+FFFD.
/// </summary>
internal static class HtmlText
{
    public static StringBuilder AppendText(this StringBuilder html, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                html.Append(text[i]).Append(text[++i]);
            else
                Append(html, text[i]);
        }
        return html;
    }

    private static StringBuilder Append(StringBuilder html, char c) =>
        c switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            // A browser would make a line feed of it.
            '\r' => html.Append("&#13;"),
            '\0' => html.Append('\ufffd'),
            _ => html.Append(char.IsSurrogate(c) ? '\ufffd' : c),
        };
}
