using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary><c>[FlexAttribute("…")]</c> on a property, and nothing else on it.</summary>
internal static class PlainAttribute
{
    private const string Name = "FlexAttribute";

    /// <summary>The text in the attribute; null when there is more on the property, or it may be another attribute.</summary>
    public static string? NameOn(PropertyDeclarationSyntax property, PlainScope scope)
    {
        if (property.AttributeLists is not { Count: 1 } lists || lists[0] is not { Target: null, Attributes: { Count: 1 } attributes })
            return null;
        AttributeSyntax attribute = attributes[0];
        return
            attribute.ArgumentList is { Arguments: { Count: 1 } arguments }
            && arguments[0] is { NameEquals: null, NameColon: null, Expression: LiteralExpressionSyntax literal }
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && IsOurs(attribute.Name, scope)
            ? literal.Token.ValueText
            : null;
    }

    private static bool IsOurs(NameSyntax name, PlainScope scope) =>
        name switch
        {
            IdentifierNameSyntax { Identifier.Text: Name } => scope.IsOurs,
            QualifiedNameSyntax
            {
                Left: IdentifierNameSyntax { Identifier.Text: KnownNames.Namespace },
                Right: IdentifierNameSyntax { Identifier.Text: Name }
            } => scope.IsOursQualified,
            _ => false,
        };
}
