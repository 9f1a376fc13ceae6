using System.Text;

namespace FlexSso.Generators.Text;

/// <summary>Writes indented C# lines that end in <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    // Two users and three attributes give about 15,000 characters; one of unusual size is not worth keeping.
    private const int Capacity = 16 * 1024;
    private const int MaxKept = 8 * Capacity;

    // A project with many configurations writes one file after the other: each thread keeps the room that the last one took.
    [ThreadStatic]
    private static StringBuilder? kept;

    private readonly StringBuilder _builder;
    private int _depth;

    public SourceWriter()
    {
        _builder = kept ?? new StringBuilder(Capacity);
        kept = null;
        _builder.Clear();
    }

    public SourceWriter Line(string text = "")
    {
        if (text.Length > 0)
            _builder.Append(' ', 4 * _depth).Append(text);
        _builder.Append('\n');
        return this;
    }

    /// <summary>A line that stays in the first column: preprocessor directives.</summary>
    public SourceWriter Directive(string text)
    {
        _builder.Append(text).Append('\n');
        return this;
    }

    public SourceWriter Open(string head)
    {
        Line(head).Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close(string tail = "}")
    {
        _depth--;
        return Line(tail);
    }

    /// <summary>The text. Nothing can be written after it.</summary>
    public string Finish()
    {
        string text = _builder.ToString();
        if (_builder.Capacity <= MaxKept)
            kept = _builder;
        return text;
    }
}
