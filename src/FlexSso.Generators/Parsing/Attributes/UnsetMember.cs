using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A member of the payload that no code can give a value (FLEXSSO0418). The class has no constructor of the user's (FLEXSSO0103), and the generated
/// one only takes what was parsed.
/// </summary>
internal static class UnsetMember
{
    /// <param name="member">The declaring member.</param>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="initial">The constant that the member starts with; empty for none.</param>
    /// <param name="sink">Takes the warning.</param>
    public static void Check(ISymbol member, string attribute, EquatableArray<string> initial, DiagnosticSink sink)
    {
        if (!member.IsStatic && initial.Count == 0 && IsReadOnly(member, sink.Cancellation))
            sink.Report(AttributeRules.NeverSet, DiagnosticTarget.Of(member), attribute, member.Name);
    }

    private static bool IsReadOnly(ISymbol member, CancellationToken cancellation) =>
        member switch
        {
            IFieldSymbol { IsReadOnly: true } field => member.DeclaringSyntaxReferences.All(part =>
                part.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: var initializer }
                && EmptyValue.Is(initializer?.Value, field.Type)
            ),
            IPropertySymbol { SetMethod: null } property => member.DeclaringSyntaxReferences.All(part =>
                IsAutomatic(part.GetSyntax(cancellation), property.Type)
            ),
            _ => false,
        };

    // An abstract or partial property gets its value elsewhere.
    private static bool IsAutomatic(SyntaxNode node, ITypeSymbol type) =>
        node is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } property
        && EmptyValue.Is(property.Initializer?.Value, type)
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
        && !property.Modifiers.Any(static modifier => modifier.ValueText is "abstract" or "partial" or "extern");
}
