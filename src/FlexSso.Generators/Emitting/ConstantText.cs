using System.Text;
using FlexSso.Generators.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>A constant expression of texts and of the library's constants: <c>@"…" + global::FlexSso.PostLoginActionText.Handler + @"…"</c>.</summary>
internal sealed class ConstantText
{
    private const string Separator = " + ";

    private readonly StringBuilder _expression = new(2 * 1024);
    private readonly StringBuilder _text = new(1024);

    public void Add(string text) => _text.Append(text);

    /// <summary>Adds a constant of <see cref="PostLoginActionText"/>.</summary>
    public void AddConstant(string name)
    {
        Flush();
        Next().Append(CSharpEmitter.Library).Append(nameof(PostLoginActionText)).Append('.').Append(name);
    }

    public override string ToString()
    {
        Flush();
        return _expression.ToString();
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        Next().Append(CSharpText.Verbatim(_text.ToString()));
        _text.Clear();
    }

    private StringBuilder Next() => _expression.Length == 0 ? _expression : _expression.Append(Separator);
}
