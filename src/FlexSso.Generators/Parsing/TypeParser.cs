using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>Checks that the generator can add a partial declaration to the class, and describes it (FLEXSSO0101 to 0103).</summary>
internal static class TypeParser
{
    public static TypeModel Parse(INamedTypeSymbol type, AttributeData config, RuleSink sink)
    {
        if (!IsPartial(type, sink.Cancellation))
            sink.Report(DeclarationRules.NotPartial, Place.Around(config), type.Name);
        SupportedType.Check(type, config, sink);
        List<string> containers = [];
        List<string> names = [type.Name];
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsPartial(container, sink.Cancellation))
                sink.Report(DeclarationRules.ContainerNotPartial, Place.Around(config, containers.Count + 1), container.Name, type.Name);
            containers.Insert(0, KeywordOf(container) + " " + CSharpText.Identifier(container.Name));
            names.Insert(0, container.Name);
        }
        List<string> spaces = [];
        for (INamespaceSymbol space = type.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            spaces.Insert(0, CSharpText.Identifier(space.Name));
            names.Insert(0, space.Name);
        }
        return new TypeModel(
            string.Join(".", spaces),
            type.Name,
            KeywordOf(type),
            new EquatableArray<string>(containers.ToArray()),
            string.Join(".", names),
            HasRequiredMembers(type),
            type.IsAbstract
        );
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

    // C# wants the modifier on every part. The compiler reports a missing one on a second part (CS0260); a single part is ours.
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
