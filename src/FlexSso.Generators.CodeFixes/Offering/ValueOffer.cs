using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Replaces the reported expression with a string literal.</summary>
internal static class ValueOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string kind, string value) =>
        source.ExpressionAt(diagnostic) is { } expression
            ? new Offer(
                diagnostic,
                kind,
                "Change to " + StringLiteral.Quoted(value),
                Edit.Replace(expression, StringLiteral.Write(value, expression.ToString()))
            )
            {
                // A constant may be wrong for others too. Whether it is mended there or replaced here is for a person.
                IsKnown = kind == FixKeys.Value && expression.IsKind(SyntaxKind.StringLiteralExpression),
            }
            : null;
}
