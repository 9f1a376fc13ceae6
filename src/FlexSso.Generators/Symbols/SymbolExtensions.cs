using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Symbols;

internal static class SymbolExtensions
{
    /// <summary>True for an attribute of the library, compared by name and namespace.</summary>
    public static bool IsFlexSso(this AttributeData attribute, string className) => attribute.AttributeClass.IsFlexSso(className);

    /// <summary>True for a type of the library, compared by name and namespace.</summary>
    public static bool IsFlexSso(this ITypeSymbol? type, string name) =>
        // The name first: it costs least and tells most types apart.
        type?.Name == name
        && type
            is { ContainingType: null, ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The first attribute of that class, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string className)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.IsFlexSso(className))
                return attribute;
        }
        return null;
    }

    /// <summary>A property argument of the attribute; null when it is not given.</summary>
    public static TypedConstant? FindNamed(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }
        return null;
    }

    /// <summary>
    /// True if the attribute does not bind as written, which the compiler reports: no such constructor, or a property name that is misspelt or
    /// half typed. A value that seems to be missing may be that argument.
    /// </summary>
    public static bool IsBroken(this AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.AttributeConstructor is null)
            return true;
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList: { } list })
            return false;
        int named = 0;
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameEquals is not null)
                named++;
        }
        return named != attribute.NamedArguments.Length;
    }

    /// <summary>
    /// True for a member that this generator added. An analyzer sees the generated code, the generator does not, and the parser must come to
    /// the same result for both.
    /// </summary>
    public static bool IsGeneratedByFlexSso(this ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (
                attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments.Length > 0
                && attribute.ConstructorArguments[0].Value is GeneratedCodeTool.Name
            )
                return true;
        }
        return false;
    }

    /// <summary>Namespace, containing types and name, joined by dots.</summary>
    public static string FullName(this INamedTypeSymbol type)
    {
        string name = type.Name;
        for (ISymbol? outer = type.ContainingSymbol; outer is INamespaceOrTypeSymbol; outer = outer.ContainingSymbol)
        {
            if (outer is not INamespaceSymbol { IsGlobalNamespace: true })
                name = outer.Name + "." + name;
        }
        return name;
    }
}
