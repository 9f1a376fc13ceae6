namespace FlexSso.Text;

/// <summary>Converts an index in a text to a line and a column.</summary>
internal static class TextPlace
{
    /// <summary>Line and column, both counted from 1, as a compiler does.</summary>
    public static (int Line, int Column) Of(string text, int position)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position && i < text.Length; i++)
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
