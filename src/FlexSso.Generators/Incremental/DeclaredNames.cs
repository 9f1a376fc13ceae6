using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Incremental;

/// <summary>The names that a file gives to something that others may see: namespaces, types, members, aliases.</summary>
internal static class DeclaredNames
{
    public static void AddTo(HashSet<string> names, CompilationUnitSyntax file)
    {
        foreach (SyntaxNode node in file.DescendantNodesAndSelf(CanDeclare))
        {
            // A declaration is the node that has an identifier and is no mention of a name.
            if (node is not SimpleNameSyntax || IsDeclared(node))
            {
                foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
                {
                    if (child.IsKind(SyntaxKind.IdentifierToken))
                        names.Add(child.AsToken().ValueText);
                }
            }
        }
    }

    /// <summary>What is imported everywhere brings in names that are declared elsewhere.</summary>
    public static bool AreGlobalUsingsEqual(CompilationUnitSyntax before, CompilationUnitSyntax after) =>
        (!HasGlobalUsing(before) && !HasGlobalUsing(after)) || SyntaxFactory.AreEquivalent(before.Usings, after.Usings);

    private static bool HasGlobalUsing(CompilationUnitSyntax file)
    {
        foreach (UsingDirectiveSyntax import in file.Usings)
        {
            if (!import.GlobalKeyword.IsKind(SyntaxKind.None))
                return true;
        }
        return false;
    }

    // What a body declares is seen in that body only. A local of top-level statements is in scope everywhere.
    private static bool CanDeclare(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax or AttributeListSyntax);

    private static bool IsDeclared(SyntaxNode name)
    {
        while (name.Parent is NameSyntax)
            name = name.Parent;
        return name.Parent is BaseNamespaceDeclarationSyntax or NameEqualsSyntax;
    }
}
