using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A secret in the declaration (FLEXSSO0518). No declared value is a secret, and source code ends up in the assembly, in logs and in tickets. No
/// message repeats the secret, see <see cref="DiagnosticSink"/>.
/// </summary>
internal static class SecretRule
{
    public static List<Diagnostic> Find(INamedTypeSymbol type, CancellationToken cancellation)
    {
        DiagnosticSink sink = new(collect: true, cancellation);
        List<string> told = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (
                attribute.IsFlexSso(KnownNames.ConfigAttribute)
                || attribute.IsFlexSso(KnownNames.UserAttribute)
                || attribute.IsFlexSso(KnownNames.RoleMappingAttribute)
            )
                Check(attribute, told, sink);
        }
        ISymbol[] members = type.GetMembers().Where(static member => !member.IsGeneratedByFlexSso()).ToArray();
        foreach (ISymbol member in members)
        {
            if (member.FindAttribute(KnownNames.AttributeAttribute) is { } attribute)
                Check(attribute, told, sink);
        }
        // Constants last: a constant that was reported where it is used is one mistake.
        foreach (ISymbol member in members.OrderBy(static member => member is IFieldSymbol { IsConst: true }))
        {
            foreach (SyntaxNode value in ValuesOf(member, sink.Cancellation))
                Check(value, member, told, sink);
        }
        return sink.Diagnostics;
    }

    /// <summary>What a diagnostic calls the value of a member.</summary>
    public static string NameOf(ISymbol member) => "The value of '" + member.Name + "'";

    // By value, so a constant of another class counts too.
    private static void Check(AttributeData attribute, List<string> told, DiagnosticSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Value.Kind != TypedConstantKind.Array)
                Check(argument.Value, DiagnosticTarget.Of(attribute, argument.Key), argument.Key, told, sink);
            else if (!argument.Value.IsNull)
                for (int i = 0; i < argument.Value.Values.Length; i++)
                    Check(argument.Value.Values[i], DiagnosticTarget.Of(attribute, argument.Key, i), argument.Key, told, sink);
        }
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            TypedConstant argument = attribute.ConstructorArguments[i];
            if (argument.Kind != TypedConstantKind.Array)
                Check(argument, DiagnosticTarget.Of(attribute, i), "An argument", told, sink);
            else if (!argument.IsNull)
                for (int element = 0; element < argument.Values.Length; element++)
                    Check(argument.Values[element], DiagnosticTarget.Of(attribute, i, element), "An argument", told, sink);
        }
    }

    private static void Check(TypedConstant constant, DiagnosticTarget target, string name, List<string> told, DiagnosticSink sink)
    {
        if (
            constant.Kind != TypedConstantKind.Primitive
            || constant.Value is not string text
            || SecretValue.Check(name, text) is not { } finding
        )
            return;
        told.Add(text);
        sink.Report(finding, target);
    }

    private static void Check(SyntaxNode value, ISymbol member, List<string> told, DiagnosticSink sink)
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
            sink.Report(SecretValue.Found(NameOf(member), secret.Kind), DiagnosticTarget.Of(secret.Expression));
        }
    }

    // The initializer of a member, and the getter of a property.
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
