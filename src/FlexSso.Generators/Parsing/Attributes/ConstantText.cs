using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>A constant text in source.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Value">Its value, which may be null.</param>
internal readonly record struct ConstantText(ExpressionSyntax Expression, string? Value)
{
    /// <summary>The value of the expression, when it is a constant text.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">Asked only for what is not a literal, because binding costs.</param>
    public static ConstantText? Of(ExpressionSyntax expression, Func<SyntaxTree, SemanticModel?> model)
    {
        ExpressionSyntax inner = Inner(expression);
        switch (inner.Kind())
        {
            case SyntaxKind.StringLiteralExpression:
                return new ConstantText(expression, ((LiteralExpressionSyntax)inner).Token.ValueText);
            case SyntaxKind.NullLiteralExpression:
                return new ConstantText(expression, null);
            case SyntaxKind.IdentifierName:
            case SyntaxKind.SimpleMemberAccessExpression:
            case SyntaxKind.AddExpression:
            case SyntaxKind.InterpolatedStringExpression:
                return model(inner.SyntaxTree)?.GetConstantValue(inner) is { HasValue: true } constant && constant.Value is null or string
                    ? new ConstantText(expression, (string?)constant.Value)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The elements of a list that is written out: an array, a collection expression, a collection initializer.</summary>
    public static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax list) =>
        Inner(list) switch
        {
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression),
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => ElementsOf(initializer),
            InitializerExpressionSyntax initializer when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression) =>
                initializer.Expressions,
            _ => [],
        };

    /// <summary>The expression without parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax Inner(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => Inner(parenthesized.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } postfix => Inner(postfix.Operand),
            _ => expression,
        };
}
