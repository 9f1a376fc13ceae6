using System.Globalization;
using System.Text;

namespace FlexSso.Text;

/// <summary>
/// Writes invisible characters of the user's text as <c>\uXXXX</c> in a message. The reader can find a character that was copied from a web
/// page, and the message stays on one line of the build log.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && IsVisible(text, first))
            first++;
        if (first == text.Length)
            return text;
        StringBuilder visible = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (IsVisible(text, i))
                visible.Append(text[i]);
            else
                visible.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }
        return visible.ToString();
    }

    private static bool IsVisible(string text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and <= '~')
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse => false,
            UnicodeCategory.Surrogate => IsPaired(text, index),
            _ => true,
        };
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
