using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// Escapes text for HTML, for an element's content and for an attribute in double quotes. What a browser reads is the same text again,
/// but for what HTML cannot hold: NUL and half a surrogate pair become U+FFFD.
/// </summary>
internal static class HtmlText
{
    public static StringBuilder AppendText(this StringBuilder html, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                // A browser makes a line feed of it.
                case '\r':
                    html.Append("&#13;");
                    break;
                case '\0':
                    html.Append('\ufffd');
                    break;
                default:
                    if (!char.IsSurrogate(c))
                    {
                        html.Append(c);
                    }
                    else if (char.IsSurrogatePair(text, i))
                    {
                        html.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        html.Append('\ufffd');
                    }

                    break;
            }
        }

        return html;
    }

    /// <summary>The same, in which a line may also end behind a dot.</summary>
    public static StringBuilder AppendBreakable(this StringBuilder html, string text)
    {
        string[] parts = text.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            html.Append(i == 0 ? "" : ".<wbr>").AppendText(parts[i]);
        }

        return html;
    }

    /// <summary>JSON for a script element, which ends at the first <c>&lt;/script</c> whatever is around it.</summary>
    public static string Json(string json) => json.Replace("<", "\\u003c");
}
