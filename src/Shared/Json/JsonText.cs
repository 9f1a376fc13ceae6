using System.Globalization;
using System.Text;

namespace FlexSso.Json;

/// <summary>Escapes text for JSON (RFC 8259, section 7). Shared by the library, the generator and the task.</summary>
internal static class JsonText
{
    /// <summary>Appends <paramref name="value"/> as a JSON string, quotes included.</summary>
    public static void AppendString(StringBuilder builder, string value)
    {
        builder.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            // Nearly every text is one run of these.
            int run = i;
            while (i < value.Length && value[i] is >= ' ' and <= '~' and not ('"' or '\\'))
                i++;
            builder.Append(value, run, i - run);
            if (i == value.Length)
                break;
            char c = value[i];
            switch (c)
            {
                case '"':
                    builder.Append("\\\"");
                    break;
                case '\\':
                    builder.Append("\\\\");
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                        builder.Append(c).Append(value[++i]);
                    else if (MustEscape(c))
                        AppendEscape(builder, c);
                    else
                        builder.Append(c);
                    break;
            }
        }
        builder.Append('"');
    }

    // Beyond what RFC 8259 asks: U+2028 and U+2029 end a line in older JavaScript, bidirectional marks can make a reader see another
    // text than the machine does, and half a surrogate pair does not survive UTF-8.
    public static bool MustEscape(char c) =>
        c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || char.IsSurrogate(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static void AppendEscape(StringBuilder builder, char c) =>
        builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
