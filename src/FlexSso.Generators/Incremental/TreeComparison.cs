using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// Tells how far an edit reaches. In doubt it reaches farther. Roslyn's own <c>SyntaxFactory.AreEquivalent</c> answers another question: it
/// takes <c>@name</c> for <c>name</c>, does not see which directives are active, and recurses as deep as an expression does.
/// </summary>
internal static class TreeComparison
{
    public static TreeEdit Compare(SyntaxNode before, SyntaxNode after) =>
        !AreEqual(before, after, IsInside) ? TreeEdit.Declarations
        : IsTrivia(before, after) ? TreeEdit.Trivia
        : TreeEdit.Inside;

    private static bool IsTrivia(SyntaxNode before, SyntaxNode after) =>
        // A #nullable, or an #if around one, decides what a type is.
        !before.ContainsDirectives
        && !after.ContainsDirectives
        // And so does the comment that calls a file generated.
        && before.GetLeadingTrivia().ToFullString() == after.GetLeadingTrivia().ToFullString()
        && AreEqual(before, after, static _ => false);

    // Of types, properties and fields only: an argument of a constructor's attribute may decide which constructor is meant, and one of the
    // assembly's may decide anything.
    private static bool IsInside(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax
        || node
            is AttributeArgumentListSyntax
            {
                Parent.Parent.Parent: BaseTypeDeclarationSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax
            };

    /// <summary>The same tokens in the same places.</summary>
    /// <param name="before">The root before the edit.</param>
    /// <param name="after">The root after it.</param>
    /// <param name="skip">A node that does not count.</param>
    private static bool AreEqual(SyntaxNode before, SyntaxNode after, Func<SyntaxNode, bool> skip)
    {
        // A stack of its own: an expression may be as deep as it is long.
        Stack<(SyntaxNode Before, SyntaxNode After)> pending = new();
        pending.Push((before, after));
        while (pending.Count > 0)
        {
            (SyntaxNode old, SyntaxNode now) = pending.Pop();
            // What an editor did not touch it takes over as it is.
            if (old.IsIncrementallyIdenticalTo(now))
                continue;
            if (old.RawKind != now.RawKind)
                return false;
            if (skip(old) && skip(now))
                continue;
            if (!HaveEqualChildren(old, now, pending))
                return false;
        }
        return true;
    }

    private static bool HaveEqualChildren(SyntaxNode before, SyntaxNode after, Stack<(SyntaxNode Before, SyntaxNode After)> pending)
    {
        ChildSyntaxList old = before.ChildNodesAndTokens();
        ChildSyntaxList now = after.ChildNodesAndTokens();
        if (old.Count != now.Count)
            return false;
        ChildSyntaxList.Enumerator others = now.GetEnumerator();
        foreach (SyntaxNodeOrToken child in old)
        {
            others.MoveNext();
            SyntaxNodeOrToken other = others.Current;
            if (child.RawKind != other.RawKind)
                return false;
            if (child.AsNode() is { } node)
                pending.Push((node, other.AsNode()!));
            else if (child.IsMissing != other.IsMissing || child.AsToken().Text != other.AsToken().Text)
                return false;
        }
        return true;
    }
}
