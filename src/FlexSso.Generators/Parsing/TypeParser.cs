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
    public static TypeModel Parse(INamedTypeSymbol type, RuleSink sink)
    {
        CheckType(type, sink);
        List<string> containers = [];
        List<string> names = [type.Name];
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            CheckContainer(container, type, sink);
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
            string.Join(".", names)
        );
    }

    private static void CheckType(INamedTypeSymbol type, RuleSink sink)
    {
        if (!IsPartial(type, sink.Cancellation))
            sink.Report(Rules.NotPartial, Place.Of(type), type.Name);
        if (Unsupported(type) is var (reason, remedy) && reason is not null)
            sink.Report(Rules.UnsupportedType, Place.Of(type), type.Name, reason, remedy);
        foreach (ISymbol member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared && Array.IndexOf(GeneratedMembers.All, member.Name) >= 0 && !member.IsOurs())
                sink.Report(
                    Rules.UnsupportedType,
                    Place.Of(member),
                    type.Name,
                    "its member '" + member.Name + "' has the name of a member that is generated",
                    "rename it"
                );
        }
    }

    private static (string? Reason, string? Remedy) Unsupported(INamedTypeSymbol type)
    {
        const string MakeItAClass = "make it a class or a record class";
        if (type.TypeKind != TypeKind.Class)
            return ("a " + (type.IsRecord ? "record struct" : "struct") + " can exist without a role", MakeItAClass);
        if (type.IsStatic)
            return ("it is static, but an instance is the payload of one user", "remove 'static'");
        if (type.IsFileLocal)
            return ("it is local to its file, so no other file can add to it", "remove 'file'");
        if (type.IsGenericType)
            return ("it is generic", "remove the type parameters");
        if (type.Name == "_" || Array.IndexOf(GeneratedMembers.All, type.Name) >= 0)
            return ("its name is the name of a member that is generated", "rename it");
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (!constructor.IsImplicitlyDeclared && !constructor.IsOurs())
                return (
                    "it declares a constructor, and a payload must not come into being without a role",
                    "remove the constructor and set the other members with an object initializer"
                );
        }
        return UnsupportedBase(type.BaseType);
    }

    private static (string? Reason, string? Remedy) UnsupportedBase(INamedTypeSymbol? baseType)
    {
        if (baseType is null || baseType.SpecialType == SpecialType.System_Object || baseType.TypeKind == TypeKind.Error)
            return default;
        for (INamedTypeSymbol? type = baseType; type is not null; type = type.BaseType)
        {
            if (type.FindAttribute(KnownNames.ConfigAttribute) is not null)
                return (
                    "its base class '" + type.Name + "' is a configuration itself",
                    "declare the shared members in a common base class"
                );
        }
        foreach (IMethodSymbol constructor in baseType.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility != Accessibility.Private)
                return default;
        }
        return ("its base class '" + baseType.Name + "' has no constructor without parameters", "add one, or remove the base class");
    }

    private static void CheckContainer(INamedTypeSymbol container, INamedTypeSymbol type, RuleSink sink)
    {
        if (!IsPartial(container, sink.Cancellation))
            sink.Report(Rules.ContainerNotPartial, Place.Of(DeclarationAround(container, type, sink)), container.Name, type.Name);
        if (container.IsGenericType)
            sink.Report(
                Rules.UnsupportedType,
                Place.Of(type),
                type.Name,
                "its containing type '" + container.Name + "' is generic",
                "move it out of the generic type"
            );
        else if (container.IsFileLocal)
            sink.Report(
                Rules.UnsupportedType,
                Place.Of(type),
                type.Name,
                "its containing type '" + container.Name + "' is local to its file",
                "remove 'file'"
            );
    }

    // The declaration that holds the configuration: the one whose missing modifier the user looks at.
    private static Location DeclarationAround(INamedTypeSymbol container, INamedTypeSymbol type, RuleSink sink)
    {
        foreach (SyntaxReference inner in type.DeclaringSyntaxReferences)
        {
            SyntaxNode? node = inner.GetSyntax(sink.Cancellation).Parent;
            for (; node is not null; node = node.Parent)
            {
                if (node is TypeDeclarationSyntax declaration && declaration.Identifier.ValueText == container.Name)
                    return declaration.Identifier.GetLocation();
            }
        }
        return container.Locations[0];
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
