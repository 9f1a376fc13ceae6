using System.Globalization;
using System.Text;

namespace FlexSso.Json;

/// <summary>
/// Writes JSON with an indentation of two spaces, <c>\n</c>, and members in the order in which they are written. It runs inside the compiler,
/// which can load no dependency, and at run time on .NET Framework without a further package.
/// </summary>
/// <param name="builder">Receives the text.</param>
/// <param name="compact">True to write no white space, for text that is measured or sent.</param>
internal sealed class JsonWriter(StringBuilder builder, bool compact)
{
    private readonly StringBuilder _builder = builder;
    private int _depth;
    private bool _hasItems;
    private bool _afterName;

    /// <summary>Writes into a new builder.</summary>
    public JsonWriter(bool compact = false)
        : this(new StringBuilder(512), compact) { }

    public JsonWriter BeginObject() => Begin('{');

    public JsonWriter EndObject() => End('}');

    public JsonWriter BeginArray() => Begin('[');

    public JsonWriter EndArray() => End(']');

    public JsonWriter Name(string name)
    {
        StartItem();
        JsonText.AppendString(_builder, name);
        _builder.Append(compact ? ":" : ": ");
        _afterName = true;
        return this;
    }

    public JsonWriter String(string value)
    {
        StartItem();
        JsonText.AppendString(_builder, value);
        return this;
    }

    public JsonWriter Number(int value)
    {
        StartItem();
        _builder.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public JsonWriter Boolean(bool value)
    {
        StartItem();
        _builder.Append(value ? "true" : "false");
        return this;
    }

    /// <summary>Writes a number, <c>true</c>, <c>false</c> or <c>null</c> as it is.</summary>
    public JsonWriter Literal(string json)
    {
        StartItem();
        _builder.Append(json);
        return this;
    }

    /// <summary>The text so far, with <c>\n</c> at its end unless it is compact.</summary>
    public override string ToString() => compact ? _builder.ToString() : _builder.ToString() + "\n";

    private JsonWriter Begin(char bracket)
    {
        StartItem();
        _builder.Append(bracket);
        _depth++;
        _hasItems = false;
        return this;
    }

    private JsonWriter End(char bracket)
    {
        _depth--;
        if (_hasItems)
            NewLine();
        _builder.Append(bracket);
        _hasItems = true;
        return this;
    }

    private void StartItem()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }
        if (_hasItems)
            _builder.Append(',');
        if (_depth > 0)
            NewLine();
        _hasItems = true;
    }

    private void NewLine()
    {
        if (!compact)
            _builder.Append('\n').Append(' ', 2 * _depth);
    }
}
