using System.Text;

namespace FlexSso.Generators.Text;

/// <summary>Writes indented C# lines that end in <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    // Two users and three attributes give about 9,000 characters.
    private readonly StringBuilder _builder = new(12 * 1024);
    private int _depth;

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

    public override string ToString() => _builder.ToString();
}
