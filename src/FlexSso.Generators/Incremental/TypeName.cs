using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Incremental;

/// <summary>A type by its name, to find it in another compilation without making a text for each question.</summary>
/// <param name="parts">The metadata names from the type out: its own, its containers', its namespaces'.</param>
/// <param name="containers">How many of them are containing types.</param>
internal sealed class TypeName(string[] parts, int containers)
{
    public string Own => parts[0];

    public static TypeName Of(INamedTypeSymbol type)
    {
        List<string> parts = [];
        int containers = 0;
        for (ISymbol outer = type; !IsEnd(outer); outer = outer.ContainingSymbol)
        {
            parts.Add(outer.MetadataName);
            if (outer is INamedTypeSymbol)
                containers++;
        }
        return new TypeName(parts.ToArray(), containers);
    }

    public bool IsOf(INamedTypeSymbol type)
    {
        int part = 0;
        for (ISymbol outer = type; !IsEnd(outer); outer = outer.ContainingSymbol)
        {
            if (part == parts.Length || parts[part] != outer.MetadataName || part < containers != outer is INamedTypeSymbol)
                return false;
            part++;
        }
        return part == parts.Length;
    }

    private static bool IsEnd(ISymbol symbol) => symbol is INamespaceSymbol { IsGlobalNamespace: true };
}
