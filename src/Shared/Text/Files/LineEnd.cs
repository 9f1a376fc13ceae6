namespace FlexSso.Text;

/// <summary>Line ends of any system: CRLF, LF and CR.</summary>
internal static class LineEnd
{
    /// <summary>How many characters the line end at that place has; 0 when there is none.</summary>
    public static int Length(string text, int index) =>
        text[index] switch
        {
            '\n' => 1,
            '\r' => index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1,
            _ => 0,
        };

    /// <summary>How many line ends begin between the two places.</summary>
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
