using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>A reported role within <c>[FlexUser]</c>: an argument, or an element of an array.</summary>
internal static class RoleExpression
{
    /// <summary>True if the expression contains several roles and the diagnostic is about one of them.</summary>
    public static bool IsArray(SemanticModel model, ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression is CollectionExpressionSyntax || model.GetTypeInfo(expression).Type is IArrayTypeSymbol;
            }
        }
    }

    /// <summary>The node to remove with the role.</summary>
    public static SyntaxNode? ElementOf(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            InitializerExpressionSyntax => expression,
            AttributeArgumentSyntax or ExpressionElementSyntax => expression.Parent,
            _ => null,
        };

    public static bool IsInStringArray(SemanticModel model, ExpressionSyntax expression) =>
        expression.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax array }
        && model.GetTypeInfo(array).Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String };
}
