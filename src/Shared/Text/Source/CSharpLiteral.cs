using System.Globalization;
using System.Text;

namespace FlexSso.Text;

/// <summary>Writes a text as a regular string literal of C#.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// The literal with its quotes. Everything except printable ASCII is escaped: no character can hide from a reader, and no Unicode table
    /// decides what is printable.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return literal.Append('"').ToString();
    }
}
