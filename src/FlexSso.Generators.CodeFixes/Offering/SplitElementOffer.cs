using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Splits the reported element of a list at its commas.</summary>
internal static class SplitElementOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string value)
    {
        // Only a literal: a named constant is used elsewhere too.
        if (
            source.NodeAt(diagnostic) is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } element
            || element.Span != diagnostic.Location.SourceSpan
            || element.Token.ValueText != value
            || element.Parent is not (InitializerExpressionSyntax or ExpressionElementSyntax)
            || HasFixedSize(element)
        )
            return null;
        string[] parts = [.. value.Split(',').Select(static part => part.Trim())];
        string text = string.Join(", ", parts.Select(part => StringLiteral.Write(part, element.ToString())));
        return new Offer(
            diagnostic,
            FixKeys.SplitElement,
            "Split into " + string.Join(", ", parts.Select(StringLiteral.Quoted)),
            Edit.Replace(element, text)
        );
    }

    // new string[1] { … } cannot take a second element.
    private static bool HasFixedSize(SyntaxNode element) =>
        element.Parent?.Parent is ArrayCreationExpressionSyntax array
        && array.Type.RankSpecifiers.Any(static rank => rank.Sizes.Any(static size => size is not OmittedArraySizeExpressionSyntax));
}
