using FlexSso.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Adds the modifier <c>partial</c>.</summary>
internal static class PartialOffer
{
    public const string Kind = "partial";

    public static Offer? Find(FixSource source, Diagnostic diagnostic) =>
        source.NodeAt(diagnostic) is TypeDeclarationSyntax declaration
        && declaration.Identifier.Span == diagnostic.Location.SourceSpan
        && !declaration.Identifier.IsMissing
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            // C# requires the modifier directly before the keyword.
            ? new Offer(
                diagnostic,
                Kind,
                "Make '" + declaration.Identifier.ValueText + "' partial",
                Edit.Insert(declaration.Keyword.SpanStart, "partial ")
            )
            {
                IsKnown = true,
            }
            : null;
}
