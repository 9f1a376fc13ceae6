using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Symbols;

internal static class SymbolExtensions
{
    /// <summary>True for an attribute of the library, compared by name and namespace.</summary>
    public static bool IsFlexSso(this AttributeData attribute, string className) =>
        attribute.AttributeClass
            is { ContainingNamespace: { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } } type
        && type.Name == className;

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

    /// <summary>
    /// True for what this generator added. An analyzer sees the compilation with the generated code in it, the generator sees it without;
    /// the parser must come to the same result for both.
    /// </summary>
    public static bool IsOurs(this ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (
                attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments.Length > 0
                && attribute.ConstructorArguments[0].Value is KnownNames.GeneratorName
            )
                return true;
        }
        return false;
    }
}
