using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// The names that decide what a declaration says, when none of them means anything that the project declares itself. Then nothing that
/// happens to other names in the project can change it. A constant of the project's, say, leads on to whatever that is made of; such a
/// declaration is <see cref="Unbounded"/>.
/// </summary>
internal sealed class UsedNames
{
    private readonly string[] _names;

    private UsedNames(string[] names) => _names = names;

    /// <summary>Of a declaration that any other may change.</summary>
    public static UsedNames Unbounded { get; } = new([]);

    public static UsedNames Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        HashSet<string> names = [];
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            // What a base class has is in scope too.
            if (outer.BaseType is { } baseType && !IsOutside(baseType, compilation))
                return Unbounded;
            // Another part, of the type itself or of a type around it.
            names.Add(outer.Name);
        }
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            SemanticModel model = compilation.GetSemanticModel(part.SyntaxTree);
            SyntaxNode declaration = part.GetSyntax(cancellation);
            foreach (SyntaxNode node in declaration.DescendantNodes(node => node == declaration || Matters(node)))
            {
                // The name of an argument is looked up in the attribute alone.
                if (node is not SimpleNameSyntax name || name.Parent is NameEqualsSyntax or NameColonSyntax)
                    continue;
                ISymbol? symbol = model.GetSymbolInfo(name, cancellation).Symbol;
                // An alias may be made of anything.
                if (
                    !IsOutside(symbol, compilation)
                    || (name is IdentifierNameSyntax plain && model.GetAliasInfo(plain, cancellation) is not null)
                )
                    return Unbounded;
                string text = name.Identifier.ValueText;
                names.Add(text);
                // What an attribute's name may be short for.
                names.Add(text + "Attribute");
                // What an import names, wherever it stands.
                for (ISymbol? place = symbol?.ContainingSymbol; place is INamespaceOrTypeSymbol; place = place.ContainingSymbol)
                    names.Add(place.Name);
            }
        }
        return new UsedNames([.. names]);
    }

    /// <summary>Always, when it is unbounded.</summary>
    public bool Overlap(HashSet<string> others)
    {
        foreach (string name in _names)
        {
            if (others.Contains(name))
                return true;
        }
        return this == Unbounded;
    }

    // Bodies decide nothing, be they of methods or of getters; and of a type inside, nothing does but its name.
    private static bool Matters(SyntaxNode node) =>
        node is not (BlockSyntax or BaseMethodDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    // A namespace may be in several assemblies; the next name says where it leads.
    private static bool IsOutside(ISymbol? symbol, Compilation compilation) =>
        symbol is INamespaceSymbol
        || (symbol?.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly));
}
