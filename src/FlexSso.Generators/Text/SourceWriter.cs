using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FlexSso.Json;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Text;

/// <summary>
/// Writes indented C# lines that end in <c>\n</c>. Long strings become pieces of the text as they are, short ones are put together; a line as
/// <c>$"…"</c> goes in piece by piece, so that nothing is joined only to be copied.
/// </summary>
internal sealed class SourceWriter
{
    // A project with many configurations writes one file after the other: each thread keeps the room that the last one took.
    [ThreadStatic]
    private static SourceWriter? kept;

    private readonly SourceBuffer _text = new();
    private readonly StringBuilder _inner = new(4 * 1024);
    private readonly char[] _slice = new char[1024];
    private int _depth;

    private SourceWriter() { }

    public static SourceWriter Start()
    {
        SourceWriter writer = kept ?? new SourceWriter();
        kept = null;
        return writer;
    }

    /// <summary>The text. Nothing can be written after it.</summary>
    public SourceText Finish()
    {
        SourceText text = _text.Finish();
        _depth = 0;
        if (_text.IsWorthKeeping && _inner.Capacity <= SourceBuffer.MaxKept)
            kept = this;
        return text;
    }

    public SourceWriter Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SourceWriter Number(int number) => Append(number.ToString(CultureInfo.InvariantCulture));

    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Line(string text) => Indent().Append(text).Line();

    public SourceWriter Line([InterpolatedStringHandlerArgument("")] ref LineHandler line) => Line();

    /// <summary>A line that stays in the first column: preprocessor directives.</summary>
    public SourceWriter Directive(string text) => Append(text).Line();

    /// <summary>Lines of members.</summary>
    public SourceWriter Block(BlockTemplate members, string type = "") => BeginBlock(members, type).Line();

    /// <summary>Lines of members without the end of the last one.</summary>
    public SourceWriter BeginBlock(BlockTemplate members, string type = "")
    {
        string[] parts = members.PartsAt(_depth);
        Append(parts[0]);
        for (int i = 1; i < parts.Length; i++)
        {
            _text.AppendOwn(type, 0, type.Length);
            Append(parts[i]);
        }
        return this;
    }

    public SourceWriter Open(string head)
    {
        Line(head).Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Open([InterpolatedStringHandlerArgument("")] ref LineHandler head)
    {
        Line().Line("{");
        _depth++;
        return this;
    }

    /// <summary>Indents as <see cref="Open(string)"/> does, where a block has written the head.</summary>
    public SourceWriter OpenBody()
    {
        _depth++;
        return this;
    }

    public SourceWriter Close(string tail = "}")
    {
        _depth--;
        return Line(tail);
    }

    /// <summary>A regular string literal.</summary>
    public SourceWriter Literal(string text)
    {
        _text.Append('"');
        // The string itself becomes a piece of the text, and is there once.
        if (SourceBuffer.IsPlain(text))
            _text.Append(text);
        else
            LiteralInner(text);
        _text.Append('"');
        return this;
    }

    /// <summary>The characters of a regular literal.</summary>
    public SourceWriter LiteralInner(string text)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(_slice.Length, text.Length - start);
            text.CopyTo(start, _slice, 0, length);
            _text.AppendEscaped(_slice, length);
        }
        return this;
    }

    /// <summary>The characters of a verbatim literal: quotes are doubled.</summary>
    public SourceWriter Verbatim(string text)
    {
        int start = 0;
        for (int quote; (quote = text.IndexOf('"', start)) >= 0; start = quote)
        {
            _text.AppendOwn(text, start, ++quote - start);
            _text.Append('"');
        }
        if (start == 0)
            return Append(text);
        _text.AppendOwn(text, start, text.Length - start);
        return this;
    }

    /// <summary>A place for text of another language that becomes part of a literal next.</summary>
    public StringBuilder BeginInner() => _inner.Clear();

    /// <summary>A writer for JSON that becomes a literal next.</summary>
    public JsonWriter BeginJson(bool compact) => new(BeginInner(), compact);

    /// <summary>What the JSON writer has written, as a verbatim literal, with the <c>\n</c> that ends its <see cref="JsonWriter.ToString"/>.</summary>
    public SourceWriter VerbatimJson() => Append("@\"").VerbatimInner().Append("\n\"");

    /// <summary>What stands at the place for another language, as the characters of a verbatim literal.</summary>
    public SourceWriter VerbatimInner()
    {
        for (int start = 0, length = _inner.Length; start < length; start += _slice.Length)
            _text.AppendVerbatim(_slice, CopySlice(start));
        return this;
    }

    /// <summary>What the JSON writer has written, as a regular literal.</summary>
    public SourceWriter LiteralJson()
    {
        _text.Append('"');
        for (int start = 0, length = _inner.Length; start < length; start += _slice.Length)
            _text.AppendEscaped(_slice, CopySlice(start));
        _text.Append('"');
        return this;
    }

    public SourceWriter Indent()
    {
        for (int i = 0; i < _depth; i++)
            _text.Append("    ");
        return this;
    }

    // A builder of thousands of users has many chunks, and finds the character at an index by walking through them.
    private int CopySlice(int start)
    {
        int length = Math.Min(_slice.Length, _inner.Length - start);
        _inner.CopyTo(start, _slice, 0, length);
        return length;
    }

    /// <summary>A line from <c>$"…"</c>.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct LineHandler
    {
        private readonly SourceWriter _writer;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            // The compiler gives both; how much room a line takes does not matter here.
            _ = literalLength + formattedCount;
            _writer = writer.Indent();
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string text) => _writer.Append(text);

        public void AppendFormatted(int number) => _writer.Number(number);
    }
}
