using System.Text;

namespace FlexSso.Generators.Text;

/// <summary>Writes C# source line by line, indented by the block that is open. Every line ends in <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const string OneLevel = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Adds an empty line.</summary>
    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>
    /// Adds a statement. Only its first line is indented, because a line break in it belongs to a verbatim string literal.
    /// </summary>
    public SourceWriter Line(string line)
    {
        Indent();
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Begins a statement, which <see cref="Append"/> goes on with.</summary>
    public SourceWriter Begin(string start)
    {
        Indent();
        return Append(start);
    }

    /// <summary>Adds text as it is.</summary>
    public SourceWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds lines of code, each of which is indented. Empty lines stay empty.</summary>
    public SourceWriter Lines(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            if (end < 0)
                end = lines.Length;
            if (end > start)
                Indent();
            _text.Append(lines, start, end - start).Append('\n');
            start = end + 1;
        }
        return this;
    }

    /// <summary>Opens a block: its head, then <c>{</c>. What follows is one level deeper.</summary>
    public SourceWriter Open(string head)
    {
        Lines(head).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes the block that was opened last.</summary>
    public SourceWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>The source so far.</summary>
    public override string ToString() => _text.ToString();

    private void Indent()
    {
        for (int i = 0; i < _depth; i++)
            _text.Append(OneLevel);
    }
}
