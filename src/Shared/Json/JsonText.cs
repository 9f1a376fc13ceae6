using System.Globalization;
using System.Text;

namespace FlexSso.Json;

/// <summary>Escapes text for JSON (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>Appends <paramref name="value"/> as a JSON string, quotes included.</summary>
    public static void AppendString(StringBuilder builder, string value)
    {
        builder.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            // Most strings need no escape.
            int run = i;
            while (i < value.Length && IsUnescapedAscii(value[i]))
                i++;
            builder.Append(value, run, i - run);
            if (i == value.Length)
                break;
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                builder.Append(c).Append(value[++i]);
            else if (EscapeOf(c) is { } escape)
                builder.Append(escape);
            else
                builder.Append(c);
        }
        builder.Append('"');
    }

    /// <summary>True for printable ASCII that needs no escape.</summary>
    public static bool IsUnescapedAscii(char c) => c is >= ' ' and <= '~' and not ('"' or '\\');

    /// <summary>The escape of a character outside a surrogate pair; null when it needs none.</summary>
    public static string? EscapeOf(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => MustEscape(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : null,
        };

    // RFC 8259 asks for less. U+2028 and U+2029 end a line in older JavaScript, bidirectional marks can show a reader another text than the
    // machine sees, and half a surrogate pair does not survive UTF-8.
    private static bool MustEscape(char c) =>
        c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || char.IsSurrogate(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
