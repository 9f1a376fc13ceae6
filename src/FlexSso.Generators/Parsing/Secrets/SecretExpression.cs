using System.Text;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>A text in source that looks like a secret.</summary>
/// <param name="Expression">The whole expression, such as an interpolated string or a concatenation.</param>
/// <param name="Text">The text; a part that is known only at run time is <see cref="SecretText.Unknown"/>.</param>
/// <param name="Kind">What it looks like.</param>
internal readonly record struct SecretExpression(ExpressionSyntax Expression, string Text, string Kind)
{
    /// <summary>All secrets in a piece of source, each once.</summary>
    /// <param name="source">An expression or the body of a getter.</param>
    /// <param name="constant">The value of a name, when it is a constant text; otherwise null.</param>
    public static List<SecretExpression> Find(SyntaxNode source, Func<ExpressionSyntax, string?> constant)
    {
        List<SecretExpression> found = [];
        Stack<SyntaxNode> pending = new();
        pending.Push(source);
        while (pending.Count > 0)
        {
            foreach (SyntaxNode node in pending.Pop().DescendantNodesAndSelf(static node => !IsText(node) && !IsName(node)))
            {
                if (node is not ExpressionSyntax expression || (!IsText(node) && !IsName(node)))
                    continue;
                string value = ValueOf(expression, pending, constant);
                if (SecretText.Find(value) is { } kind)
                    found.Add(new SecretExpression(expression, value, kind));
            }
        }
        return found;
    }

    private static string ValueOf(ExpressionSyntax expression, Stack<SyntaxNode> pending, Func<ExpressionSyntax, string?> constant)
    {
        if (expression is LiteralExpressionSyntax literal)
            return literal.Token.ValueText;
        if (expression is IdentifierNameSyntax)
            return constant(expression) ?? "";
        StringBuilder text = new();
        List<ExpressionSyntax> unknown = [];
        Append(expression, text, unknown, constant);
        foreach (ExpressionSyntax inner in unknown)
        {
            // A name that is not a constant leads no further, but "…".Length may hold a text.
            if (inner is MemberAccessExpressionSyntax member)
                pending.Push(member.Expression);
            else if (inner != expression)
                pending.Push(inner);
        }
        return text.ToString();
    }

    private static bool IsText(SyntaxNode node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression)
        || node.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        || node.IsKind(SyntaxKind.InterpolatedStringExpression)
        || node.IsKind(SyntaxKind.AddExpression);

    private static bool IsName(SyntaxNode node) =>
        node.IsKind(SyntaxKind.IdentifierName)
        || node.IsKind(SyntaxKind.SimpleMemberAccessExpression)
        // The argument of nameof is a name, not the value of a constant.
        || node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static void Append(
        ExpressionSyntax expression,
        StringBuilder text,
        List<ExpressionSyntax> unknown,
        Func<ExpressionSyntax, string?> constant
    )
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Append(parenthesized.Expression, text, unknown, constant);
                break;
            case LiteralExpressionSyntax { Token.Value: string or char } literal:
                text.Append(literal.Token.ValueText);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    if (content is InterpolationSyntax interpolation)
                        Append(interpolation.Expression, text, unknown, constant);
                    else if (content is InterpolatedStringTextSyntax part)
                        text.Append(part.TextToken.ValueText);
                }
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                foreach (ExpressionSyntax operand in Operands(sum))
                    Append(operand, text, unknown, constant);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when constant(expression) is { } value:
                text.Append(value);
                break;
            default:
                text.Append(SecretText.Unknown);
                unknown.Add(expression);
                break;
        }
    }

    // A long concatenation is deep on its left side, so this goes down there without recursion.
    private static Stack<ExpressionSyntax> Operands(BinaryExpressionSyntax sum)
    {
        Stack<ExpressionSyntax> operands = new();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } next)
        {
            operands.Push(next.Right);
            left = next.Left;
        }
        operands.Push(left);
        return operands;
    }
}
