using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>HTML that a template writes as it is. Text of users gets here only through a method that makes it harmless.</summary>
internal sealed class Markup
{
    private Markup(string html) => Html = html;

    public string Html { get; }

    /// <summary>Style or script of the page, from this dll.</summary>
    public static Markup Resource(string text) => new(text);

    /// <summary>JSON for a script element, which would end at <c>&lt;/script</c> even within a string.</summary>
    public static Markup Json(string json) => new(json.Replace("<", "\\u003c"));

    /// <summary>Text in which a line may also break behind a dot.</summary>
    public static Markup Breakable(string text) => new(new StringBuilder().AppendText(text).Replace(".", ".<wbr>").ToString());
}
