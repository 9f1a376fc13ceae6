using System.Globalization;

namespace FlexSso.Text;

/// <summary>
/// Removes what web pages and spreadsheets put around a copied value: spaces, line ends, and invisible format characters such as a
/// zero-width space or a byte order mark.
/// </summary>
internal static class Padding
{
    public static string Trim(string value)
    {
        int start = 0;
        int length = value.Length;
        Shrink(value, ref start, ref length);
        return length == value.Length ? value : value.Substring(start, length);
    }

    /// <summary>Moves both ends of a part of a text inward, past the padding.</summary>
    public static void Shrink(string text, ref int start, ref int length)
    {
        int end = start + length;
        while (start < end && IsPadding(text[start]))
            start++;
        while (end > start && IsPadding(text[end - 1]))
            end--;
        length = end - start;
    }

    private static bool IsPadding(char c) =>
        c is < '!' or > '~'
        && (char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
