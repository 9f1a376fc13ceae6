namespace FlexSso.Text;

/// <summary>Converts an index in a text to a line and a column.</summary>
internal static class TextPlace
{
    /// <summary>Line and column, both counted from 1, as a compiler does.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">The place to find.</param>
    /// <param name="line">The number of a line at or before the place.</param>
    /// <param name="start">Where that line begins.</param>
    public static (int Line, int Column) Of(string text, int position, int line = 1, int start = 0)
    {
        for (int i = start; i < position && i < text.Length; i++)
        {
            if (LineEnd.Length(text, i) is int length and > 0 && i + length <= position)
            {
                line++;
                i += length - 1;
                start = i + 1;
            }
        }
        return (line, position - start + 1);
    }
}
