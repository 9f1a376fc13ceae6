using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A secret in the declaration (FLEXSSO0518). Nothing that is declared is one, and what stands in source code ends in the assembly, in
/// logs and in tickets. The message does not repeat it, and no other message does (<see cref="RuleSink"/>).
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
            // A client secret there is FLEXSSO0505's to tell, which knows how long a client ID is.
            string? kind = Find(argument.Value);
            if (kind is not null && !(argument.Key == KnownNames.ClientId && argument.Value.Value is string { Length: 64 }))
                sink.Report(Rules.Secret, Place.Of(attribute, argument.Key), argument.Key, kind);
        }
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            if (Find(attribute.ConstructorArguments[i]) is { } kind)
                sink.Report(Rules.Secret, Place.Of(attribute, i), "An argument", kind);
        }
    }

    private static string? Find(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array
            ? constant.IsNull
                ? null
                : constant.Values.Select(Find).FirstOrDefault(static kind => kind is not null)
            : constant.Kind == TypedConstantKind.Primitive && constant.Value is string text
                ? SecretText.Find(text)
                : null;

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
                sink.Report(Rules.Secret, Place.Of(literal), name, kind);
        }
    }
}
