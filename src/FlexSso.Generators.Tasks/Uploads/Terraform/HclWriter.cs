using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary>Writes HCL as <c>terraform fmt</c> lays it out: two spaces, and the <c>=</c> of neighbouring lines aligned.</summary>
internal sealed class HclWriter
{
    private readonly StringBuilder _text = new(2048);
    private readonly List<(string Name, string Value)> _lines = [];
    private int _depth;

    /// <summary>Begins a block. Its labels are Terraform's names, never a user's text.</summary>
    public HclWriter Begin(string type, params string[] labels)
    {
        Indent().Append(type);
        foreach (string label in labels)
            _text.Append(' ').Append(HclText.Quoted(label));
        return Open(" {");
    }

    /// <summary>Begins an argument that is an object.</summary>
    public HclWriter BeginObject(string name)
    {
        Indent().Append(name);
        return Open(" = {");
    }

    /// <summary>Begins an argument that is a function call, with one <see cref="Item"/> on each line.</summary>
    public HclWriter BeginCall(string name, string function)
    {
        Indent().Append(name).Append(" = ").Append(function);
        return Open("(");
    }

    public HclWriter Item(string value)
    {
        Indent().Append(value).Append(",\n");
        return this;
    }

    public HclWriter EndCall(string brackets)
    {
        _depth--;
        Indent().Append(brackets).Append('\n');
        return this;
    }

    public HclWriter End()
    {
        Flush();
        _depth--;
        Indent().Append("}\n");
        return this;
    }

    public HclWriter Text(string name, string value) => Expression(name, HclText.Quoted(value));

    public HclWriter Texts(string name, IEnumerable<string> values) =>
        Expression(name, "[" + string.Join(", ", values.Select(HclText.Quoted)) + "]");

    public HclWriter Number(string name, int value) => Expression(name, value.ToString(CultureInfo.InvariantCulture));

    public HclWriter Boolean(string name, bool value) => Expression(name, value ? "true" : "false");

    /// <summary>A list of names, one on each line.</summary>
    public HclWriter Names(string name, IEnumerable<string> names)
    {
        Indent().Append(name).Append(" = ");
        Open("[");
        foreach (string item in names)
            Item(item);
        return EndCall("]");
    }

    /// <summary>An argument that is HCL already.</summary>
    public HclWriter Expression(string name, string value)
    {
        _lines.Add((name, value));
        return this;
    }

    public HclWriter Comment(string text)
    {
        Indent().Append("# ").Append(text).Append('\n');
        return this;
    }

    public HclWriter Line()
    {
        Flush();
        _text.Append('\n');
        return this;
    }

    public override string ToString()
    {
        Flush();
        return _text.ToString();
    }

    private HclWriter Open(string bracket)
    {
        _text.Append(bracket).Append('\n');
        _depth++;
        return this;
    }

    private StringBuilder Indent()
    {
        Flush();
        return _text.Append(' ', _depth * 2);
    }

    private void Flush()
    {
        int width = _lines.Count == 0 ? 0 : _lines.Max(static line => line.Name.Length);
        foreach ((string name, string value) in _lines)
            _text.Append(' ', _depth * 2).Append(name.PadRight(width)).Append(" = ").Append(value).Append('\n');
        _lines.Clear();
    }
}
