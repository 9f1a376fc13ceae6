using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Text;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>Checks that the generator can add a partial declaration to the class, and describes it (FLEXSSO0101 to 0103).</summary>
internal static class TypeParser
{
    public static TypeModel Parse(INamedTypeSymbol type, AttributeData config, DiagnosticSink sink)
    {
        if (!IsPartial(type, sink.Cancellation))
            sink.Report(DeclarationRules.NotPartial, DiagnosticTarget.Around(config), type.Name);
        SupportedType.Check(type, config, sink);
        List<string>? containers = null;
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers ??= [];
            if (!IsPartial(container, sink.Cancellation))
                sink.Report(
                    DeclarationRules.ContainerNotPartial,
                    DiagnosticTarget.Around(config, containers.Count + 1),
                    container.Name,
                    type.Name
                );
            containers.Insert(0, KeywordOf(container) + " " + CSharpText.Identifier(container.Name));
        }
        return new TypeModel(
            Namespace(type.ContainingNamespace),
            type.Name,
            KeywordOf(type),
            new EquatableArray<string>(containers?.ToArray()),
            type.FullName(),
            Key(type),
            HasRequiredMembers(type),
            type.IsAbstract,
            CSharpOf(config)
        );
    }

    // Roslyn counts C# 8.0 as 800, and the versions up to 7.3 in other ways.
    private static int CSharpOf(AttributeData config) =>
        config.ApplicationSyntaxReference?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 } options
            ? (int)options.LanguageVersion / 100
            : 7;

    // The heads of the declarations from the outside in: "namespace A.B/class Outer/record Flex". While code is edited there are types of one full
    // name: a class in a namespace and in a class of that name, a class and a record, Flex and Flex<T>. The metadata name has the number of type
    // parameters, and for a type that is local to its file, which is never valid, a hash of the file.
    private static string Key(INamedTypeSymbol type) =>
        (type.ContainingType is { } container ? Key(container) : "namespace " + Namespace(type.ContainingNamespace))
        + "/"
        + KeywordOf(type)
        + " "
        + type.MetadataName;

    private static string Namespace(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
            return "";
        string name = CSharpText.Identifier(space.Name);
        return space.ContainingNamespace.IsGlobalNamespace ? name : Namespace(space.ContainingNamespace) + "." + name;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? owner = type; owner is { SpecialType: not SpecialType.System_Object }; owner = owner.BaseType)
        {
            foreach (ISymbol member in owner.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                    return true;
            }
        }
        return false;
    }

    // The compiler reports a missing modifier only when there is a second part (CS0260).
    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (
                reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            )
                return true;
        }
        return false;
    }

    private static string KeywordOf(INamedTypeSymbol type) =>
        type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
            _ => type.IsRecord ? "record" : "class",
        };
}
