using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The types that cannot be a configuration (FLEXSSO0103): generated code would not compile there, or a payload could exist without a role.
/// </summary>
internal static class SupportedType
{
    private const string GeneratedName = "the name of a member that is generated";

    public static void Check(INamedTypeSymbol type, AttributeData config, DiagnosticSink sink)
    {
        // One reason at a time, in the order in which they are mended.
        if (WhyNot(type) is var (reason, remedy) && reason is not null)
            sink.Report(DeclarationRules.UnsupportedType, DiagnosticTarget.Around(config), type.Name, reason, remedy);
        else if (FindConstructor(type) is { } constructor)
            sink.Report(
                DeclarationRules.UnsupportedType,
                DiagnosticTarget.Of(constructor),
                type.Name,
                "it declares a constructor, and a payload must not exist without a role",
                "remove the constructor and set the other members with an object initializer"
            );
        foreach (ISymbol member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared && GeneratedMembers.Contains(member.Name) && !member.IsGeneratedByFlexSso())
                sink.Report(
                    DeclarationRules.UnsupportedType,
                    DiagnosticTarget.Of(member),
                    type.Name,
                    "its member '" + member.Name + "' has " + GeneratedName,
                    "rename it"
                );
        }
    }

    private static (string? Reason, string? Remedy) WhyNot(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class)
            return ("a " + (type.IsRecord ? "record struct" : "struct") + " can exist without a role", "make it a class or a record class");
        if (type.IsStatic)
            return ("it is static, but an instance is the payload of one user", "remove 'static'");
        if (type.IsFileLocal)
            return ("it is local to its file, so no other file can add to it", "remove 'file'");
        if (type.Arity > 0)
            return ("it is generic", "remove the type parameters");
        if (GeneratedMembers.Contains(type.Name))
            return ("its name is " + GeneratedName, "rename it");
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (container.Arity > 0)
                return ("its containing type '" + container.Name + "' is generic", "move it out of the generic type");
            if (container.IsFileLocal)
                return ("its containing type '" + container.Name + "' is local to its file", "remove 'file'");
        }
        return WhyNotBase(type, type.BaseType);
    }

    private static (string? Reason, string? Remedy) WhyNotBase(INamedTypeSymbol type, INamedTypeSymbol? baseType)
    {
        if (baseType is null || baseType.SpecialType == SpecialType.System_Object || baseType.TypeKind == TypeKind.Error)
            return default;
        HashSet<string> seen = [];
        for (INamedTypeSymbol? ancestor = baseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.FindAttribute(KnownNames.ConfigAttribute) is not null)
                return ("its base class '" + ancestor.Name + "' is a configuration itself", "derive from another class, or from none");
            foreach (ISymbol member in ancestor.GetMembers())
            {
                // A generated member hides a member of a base class. An abstract member cannot be hidden.
                if (seen.Add(member.Name) && member.IsAbstract && GeneratedMembers.Contains(member.Name))
                    return (
                        "its base class '" + ancestor.Name + "' has an abstract member '" + member.Name + "', which is " + GeneratedName,
                        "rename that member"
                    );
            }
        }
        return HasImplicitConstructor(type, baseType)
            ? default
            : (
                "its base class '" + baseType.Name + "' has no constructor that can be called without arguments",
                "add one, or remove the base class"
            );
    }

    private static bool HasImplicitConstructor(INamedTypeSymbol type, INamedTypeSymbol baseType)
    {
        // Only the compilation knows which members a type may see.
        Compilation? compilation = (type.ContainingAssembly as ISourceAssemblySymbol)?.Compilation;
        foreach (IMethodSymbol constructor in baseType.InstanceConstructors)
        {
            if (
                constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams)
                && compilation?.IsSymbolAccessibleWithin(constructor, type) != false
            )
                return true;
        }
        return false;
    }

    private static IMethodSymbol? FindConstructor(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (!constructor.IsImplicitlyDeclared && !constructor.IsGeneratedByFlexSso())
                return constructor;
        }
        return null;
    }
}
