using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Editing;

/// <summary>
/// A change of a document's text. Everything else, layout and comments included, stays as the user wrote it. An element of a list is removed by
/// its node, because the commas that go with it depend on what else is removed.
/// </summary>
internal sealed class Edit
{
    private Edit(TextChange change, SyntaxNode? removed)
    {
        Change = change;
        Removed = removed;
    }

    public TextChange Change { get; }

    /// <summary>The element to take out of its list; null when the edit is a <see cref="Change"/>.</summary>
    public SyntaxNode? Removed { get; }

    public static Edit Replace(SyntaxNode node, string text) => new(new TextChange(node.Span, text), null);

    public static Edit Insert(int position, string text) => new(new TextChange(new TextSpan(position, 0), text), null);

    public static Edit Remove(SyntaxNode element) => new(default, element);
}
