using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A member of the payload that no code can give a value (FLEXSSO0418). The class has no constructor of the user's (FLEXSSO0103), and the generated
/// one only takes what was parsed.
/// </summary>
internal static class UnsetMember
{
    public static void Check(ISymbol member, string attribute, DiagnosticSink sink)
    {
        if (!member.IsStatic && IsReadOnly(member, sink.Cancellation))
            sink.Report(AttributeRules.NeverSet, DiagnosticTarget.Of(member), attribute, member.Name);
    }

    private static bool IsReadOnly(ISymbol member, CancellationToken cancellation) =>
        member switch
        {
            IFieldSymbol { IsReadOnly: true } => member.DeclaringSyntaxReferences.All(part =>
                part.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: null }
            ),
            IPropertySymbol { SetMethod: null } => member.DeclaringSyntaxReferences.All(part => IsAutomatic(part.GetSyntax(cancellation))),
            _ => false,
        };

    // An abstract or partial property gets its value elsewhere.
    private static bool IsAutomatic(SyntaxNode node) =>
        node is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors } property
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
        && !property.Modifiers.Any(static modifier => modifier.ValueText is "abstract" or "partial" or "extern");
}
