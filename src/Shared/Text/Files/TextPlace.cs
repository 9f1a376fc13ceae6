namespace FlexSso.Text;

/// <summary>A place in a text as a compiler counts it.</summary>
internal static class TextPlace
{
    /// <summary>Line and column, both from 1.</summary>
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
