using System.Text;

namespace FlexSso.Text;

/// <summary>
/// Replaces line ends and control characters by spaces. The Action does the same in its function <c>plain</c>, because XML cannot contain all
/// of them.
/// </summary>
internal static class SingleLineText
{
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsReplaced(text[first]))
            first++;
        if (first == text.Length)
            return text;
        StringBuilder line = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (!IsReplaced(text[i]))
                line.Append(text[i]);
            else if (i == first || !IsReplaced(text[i - 1]))
                line.Append(' ');
        }
        return line.ToString();
    }

    private static bool IsReplaced(char c) =>
        c is <= '\u001f' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufffe' or '\uffff';
}
