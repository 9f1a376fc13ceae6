namespace FlexSso.Text;

/// <summary>Line ends of any system: CRLF, LF and CR.</summary>
internal static class LineEnd
{
    /// <summary>The length of the line end at the index; 0 when there is no line end.</summary>
    public static int Length(string text, int index) =>
        text[index] switch
        {
            '\n' => 1,
            '\r' => index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1,
            _ => 0,
        };

    /// <summary>The number of line ends that begin between the two indexes.</summary>
    public static int Count(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            int length = Length(text, i);
            if (length > 0)
                count++;
            if (length == 2)
                i++;
        }
        return count;
    }
}
