using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary>
/// <c>[FlexAttribute("…")]</c> or <c>[FlexAttribute("…", Source = "…")]</c> on a property, and nothing else on it.
/// </summary>
internal static class PlainAttribute
{
    /// <summary>The texts in the attribute; null when there is more on the property, or it may be another attribute.</summary>
    public static (string Name, string? Source)? Read(PropertyDeclarationSyntax property, PlainScope scope)
    {
        if (property.AttributeLists is not { Count: 1 } lists || lists[0] is not { Target: null, Attributes: { Count: 1 } attributes })
            return null;
        AttributeSyntax attribute = attributes[0];
        if (
            attribute.ArgumentList is not { Arguments: { Count: 1 or 2 } arguments }
            || arguments[0] is not { NameEquals: null, NameColon: null }
            || TextOf(arguments[0]) is not { } name
            || !IsOurs(attribute.Name, scope)
        )
            return null;
        if (arguments.Count == 1)
            return (name, null);
        return arguments[1] is { NameEquals.Name.Identifier.Text: KnownNames.Source } && TextOf(arguments[1]) is { } source
            ? (name, source)
            : null;
    }

    private static string? TextOf(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    private static bool IsOurs(NameSyntax name, PlainScope scope) =>
        name switch
        {
            IdentifierNameSyntax { Identifier.Text: PlainScope.ShortName } => scope.IsOurs,
            QualifiedNameSyntax
            {
                Left: IdentifierNameSyntax { Identifier.Text: KnownNames.Namespace },
                Right: IdentifierNameSyntax { Identifier.Text: PlainScope.ShortName }
            } => scope.IsOursQualified,
            _ => false,
        };
}
