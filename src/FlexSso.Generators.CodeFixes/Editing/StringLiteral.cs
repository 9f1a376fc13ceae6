using System.Globalization;
using System.Text;

namespace FlexSso.Generators.CodeFixes.Editing;

/// <summary>Strings as the user reads them: in the document, and in the title of a fix.</summary>
internal static class StringLiteral
{
    // A title is one line of a menu. The tail shows a whole SID.
    private const int MaxTitle = 60;
    private const int TailLength = 34;

    /// <summary>
    /// A regular string literal. A character outside ASCII stays readable if the user wrote it that way. Invisible characters are escaped.
    /// </summary>
    /// <param name="value">The string.</param>
    /// <param name="writtenAs">The source text that the literal replaces.</param>
    public static string Write(string value, string writtenAs = "") => "\"" + Escape(value, writtenAs) + "\"";

    /// <summary>The string in single quotes, shortened to what a title can show.</summary>
    public static string Quoted(string value)
    {
        string shown = Escape(value, value);
        if (shown.Length > MaxTitle)
            shown = shown.Substring(0, MaxTitle - TailLength - 1) + "\u2026" + shown.Substring(shown.Length - TailLength);
        return "'" + shown + "'";
    }

    private static string Escape(string value, string writtenAs)
    {
        StringBuilder builder = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            string character = char.IsSurrogatePair(value, i) ? value.Substring(i, 2) : c.ToString();
            if (c is '"' or '\\')
                builder.Append('\\').Append(c);
            else if (
                c is >= ' ' and <= '~'
                || (c > '~' && IsVisible(value, i) && writtenAs.IndexOf(character, StringComparison.Ordinal) >= 0)
            )
            {
                builder.Append(character);
                i += character.Length - 1;
            }
            else
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return builder.ToString();
    }

    private static bool IsVisible(string value, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(value, index)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
