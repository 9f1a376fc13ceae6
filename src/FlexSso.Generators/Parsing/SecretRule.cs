using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A secret in the declaration (FLEXSSO0518). Nothing that is declared is one, and what stands in source code ends in the assembly, in
/// logs and in tickets. The message does not repeat it, and no other message does (<see cref="RuleSink"/>): the error of a value that is
/// wrong as well tells of the secret in its place.
/// </summary>
internal static class SecretRule
{
    public static void Check(INamedTypeSymbol type, RuleSink sink)
    {
        // A warning decides about no artifact, so the generator need not know.
        if (!sink.Collects)
            return;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.IsFlexSso(KnownNames.ConfigAttribute) || attribute.IsFlexSso(KnownNames.UserAttribute))
                Check(attribute, sink);
        }
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.FindAttribute(KnownNames.AttributeAttribute) is not { } attribute)
                continue;
            Check(attribute, sink);
            if (InitialValue.Find(member, sink.Cancellation) is { } value)
                Check(value, "The value of '" + member.Name + "'", sink);
        }
    }

    // By value, so that a constant of another class counts as what it is.
    private static void Check(AttributeData attribute, RuleSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Value.Kind != TypedConstantKind.Array)
                Check(argument.Value, Place.Of(attribute, argument.Key), argument.Key, sink);
            else if (!argument.Value.IsNull)
                for (int i = 0; i < argument.Value.Values.Length; i++)
                    Check(argument.Value.Values[i], Place.Of(attribute, argument.Key, i), argument.Key, sink);
        }
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            TypedConstant argument = attribute.ConstructorArguments[i];
            if (argument.Kind != TypedConstantKind.Array)
                Check(argument, Place.Of(attribute, i), "An argument", sink);
            else if (!argument.IsNull)
                for (int element = 0; element < argument.Values.Length; element++)
                    Check(argument.Values[element], Place.Of(attribute, i, element), "An argument", sink);
        }
    }

    private static void Check(TypedConstant constant, Place place, string name, RuleSink sink)
    {
        if (constant.Kind == TypedConstantKind.Primitive && constant.Value is string text && SecretText.Find(text) is { } kind)
            sink.ReportFirst(Rules.Secret, place, name, kind);
    }

    // Literals, whatever they are a part of: a secret is written out, in one piece.
    private static void Check(ExpressionSyntax value, string name, RuleSink sink)
    {
        foreach (SyntaxNode node in value.DescendantNodesAndSelf())
        {
            if (
                node is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.StringLiteralExpression)
                && SecretText.Find(literal.Token.ValueText) is { } kind
            )
                sink.ReportFirst(Rules.Secret, Place.Of(literal), name, kind);
        }
    }
}
