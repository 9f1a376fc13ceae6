using System.Text;

namespace FlexSso.Text;

/// <summary>
/// What the Action makes of a text: line ends and control characters become blanks, because XML cannot carry all of them. The same as its
/// function <c>plain</c>.
/// </summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsReplaced(text[first]))
            first++;
        if (first == text.Length)
            return text;
        StringBuilder plain = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (!IsReplaced(text[i]))
                plain.Append(text[i]);
            else if (i == first || !IsReplaced(text[i - 1]))
                plain.Append(' ');
        }
        return plain.ToString();
    }

    private static bool IsReplaced(char c) =>
        c is <= '\u001f' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufffe' or '\uffff';
}
