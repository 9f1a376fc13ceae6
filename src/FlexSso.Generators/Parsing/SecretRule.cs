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
        List<string> told = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.IsFlexSso(KnownNames.ConfigAttribute) || attribute.IsFlexSso(KnownNames.UserAttribute))
                Check(attribute, told, sink);
        }
        ISymbol[] members = type.GetMembers().Where(static member => !member.IsOurs()).ToArray();
        foreach (ISymbol member in members)
        {
            if (member.FindAttribute(KnownNames.AttributeAttribute) is { } attribute)
                Check(attribute, told, sink);
        }
        // The constants last: one that has been told of where it is used is one mistake.
        foreach (ISymbol member in members.OrderBy(static member => member is IFieldSymbol { IsConst: true }))
        {
            foreach (SyntaxNode value in ValuesOf(member, sink.Cancellation))
                Check(value, member, told, sink);
        }
    }

    /// <summary>What a diagnostic calls the value of a member.</summary>
    public static string NameOf(ISymbol member) => "The value of '" + member.Name + "'";

    // By value, so that a constant of another class counts as what it is.
    private static void Check(AttributeData attribute, List<string> told, RuleSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Value.Kind != TypedConstantKind.Array)
                Check(argument.Value, Place.Of(attribute, argument.Key), argument.Key, told, sink);
            else if (!argument.Value.IsNull)
                for (int i = 0; i < argument.Value.Values.Length; i++)
                    Check(argument.Value.Values[i], Place.Of(attribute, argument.Key, i), argument.Key, told, sink);
        }
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            TypedConstant argument = attribute.ConstructorArguments[i];
            if (argument.Kind != TypedConstantKind.Array)
                Check(argument, Place.Of(attribute, i), "An argument", told, sink);
            else if (!argument.IsNull)
                for (int element = 0; element < argument.Values.Length; element++)
                    Check(argument.Values[element], Place.Of(attribute, i, element), "An argument", told, sink);
        }
    }

    private static void Check(TypedConstant constant, Place place, string name, List<string> told, RuleSink sink)
    {
        if (constant.Kind != TypedConstantKind.Primitive || constant.Value is not string text || SecretText.Find(text) is not { } kind)
            return;
        told.Add(text);
        sink.ReportAlone(Auth0Rules.Secret, place, name, kind);
    }

    private static void Check(SyntaxNode value, ISymbol member, List<string> told, RuleSink sink)
    {
        Compilation? compilation = (member.ContainingAssembly as ISourceAssemblySymbol)?.Compilation;
        SemanticModel? model = null;
        string? Constant(ExpressionSyntax name) =>
            (model ??= compilation?.GetSemanticModel(name.SyntaxTree))?.GetConstantValue(name, sink.Cancellation).Value as string;

        foreach (SecretExpression secret in SecretExpression.Find(value, Constant))
        {
            bool isConstant = member is IFieldSymbol { IsConst: true };
            if (isConstant && told.Exists(other => other.Contains(secret.Text)))
                continue;
            told.Add(secret.Text);
            sink.ReportAlone(Auth0Rules.Secret, Place.Of(secret.Expression), NameOf(member), secret.Kind);
        }
    }

    // What a member starts with, and what a property without a field gives.
    private static IEnumerable<SyntaxNode> ValuesOf(ISymbol member, CancellationToken cancellation)
    {
        if (member is not (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol))
            return [];
        return member
            .DeclaringSyntaxReferences.SelectMany(reference =>
                reference.GetSyntax(cancellation) switch
                {
                    PropertyDeclarationSyntax property => Getters(property.AccessorList)
                        .Prepend(property.ExpressionBody?.Expression)
                        .Prepend(property.Initializer?.Value),
                    IndexerDeclarationSyntax indexer => Getters(indexer.AccessorList).Prepend(indexer.ExpressionBody?.Expression),
                    VariableDeclaratorSyntax field => [field.Initializer?.Value],
                    ParameterSyntax parameter => [parameter.Default?.Value],
                    _ => Enumerable.Empty<SyntaxNode?>(),
                }
            )
            .OfType<SyntaxNode>();
    }

    private static IEnumerable<SyntaxNode?> Getters(AccessorListSyntax? accessors) =>
        accessors is null
            ? []
            : accessors
                .Accessors.Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                .Select(static accessor => (SyntaxNode?)accessor.ExpressionBody?.Expression ?? accessor.Body);
}
