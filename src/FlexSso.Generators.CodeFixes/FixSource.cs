using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes;

/// <summary>The document to fix, as it was analyzed.</summary>
internal sealed class FixSource
{
    private FixSource(SourceText text, SyntaxNode root, SemanticModel model)
    {
        Text = text;
        Root = root;
        Model = model;
    }

    public SourceText Text { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public static async Task<FixSource?> LoadAsync(Document document, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : new FixSource(await document.GetTextAsync(cancellation).ConfigureAwait(false), root, model);
    }

    /// <summary>The innermost node around the reported text; null when the document has changed.</summary>
    public SyntaxNode? NodeAt(Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return diagnostic.Location.IsInSource && Root.FullSpan.Contains(span) ? Root.FindNode(span, getInnermostNodeForTie: true) : null;
    }

    /// <summary>The reported expression within an argument of an attribute.</summary>
    public ExpressionSyntax? ExpressionAt(Diagnostic diagnostic) =>
        NodeAt(diagnostic) is ExpressionSyntax expression
        && expression.Span == diagnostic.Location.SourceSpan
        && expression.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not null
            ? expression
            : null;

    /// <summary>The reported attribute, or the attribute around what was reported.</summary>
    public AttributeSyntax? AttributeAt(Diagnostic diagnostic) => NodeAt(diagnostic)?.FirstAncestorOrSelf<AttributeSyntax>();
}
