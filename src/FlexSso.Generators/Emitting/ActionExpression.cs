using FlexSso.Generators.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>A constant expression of texts and of the library's constants: <c>@"…" + global::FlexSso.PostLoginActionText.Handler + @"…"</c>.</summary>
internal sealed class ActionExpression(SourceWriter cs)
{
    private bool _hasOperand;
    private bool _isInText;

    /// <summary>Adds text.</summary>
    public ActionExpression Add(string text)
    {
        Text().Verbatim(text);
        return this;
    }

    /// <summary>Adds text whose quotes are doubled already.</summary>
    public ActionExpression AddVerbatim(string text)
    {
        Text().Append(text);
        return this;
    }

    /// <summary>Adds a string literal of JavaScript.</summary>
    public ActionExpression AddLiteral(string text)
    {
        JavaScriptText.AppendLiteral(Text().BeginInner(), text);
        cs.VerbatimInner();
        return this;
    }

    /// <summary>Adds an array of string literals of JavaScript.</summary>
    public ActionExpression AddArray(IReadOnlyList<string> texts)
    {
        JavaScriptText.AppendArray(Text().BeginInner(), texts);
        cs.VerbatimInner();
        return this;
    }

    /// <summary>Adds a constant expression, such as the name of a constant.</summary>
    public void AddConstant(string expression)
    {
        EndText();
        Operand().Append(expression);
    }

    public void EndText()
    {
        if (_isInText)
            cs.Append("\"");
        _isInText = false;
    }

    private SourceWriter Text()
    {
        if (!_isInText)
            Operand().Append("@\"");
        _isInText = true;
        return cs;
    }

    private SourceWriter Operand()
    {
        if (_hasOperand)
            cs.Append(" + ");
        _hasOperand = true;
        return cs;
    }
}
