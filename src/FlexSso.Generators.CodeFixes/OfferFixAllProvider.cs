using System.Collections.Immutable;
using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Offering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexSso.Generators.CodeFixes;

/// <summary>
/// Applies one kind of offer to all diagnostics of a document at once. <see cref="WellKnownFixAllProviders.BatchFixer"/> computes each fix
/// alone and merges the texts, which leaves one comma too many when two neighbours are removed.
/// </summary>
internal sealed class OfferFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly OfferFixAllProvider Instance = new();

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext,
        Document document,
        ImmutableArray<Diagnostic> diagnostics
    )
    {
        if (await FixSource.LoadAsync(document, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } source)
            return null;
        IEnumerable<Edit> edits = diagnostics
            .SelectMany(diagnostic => OfferFinder.Find(source, diagnostic))
            .Where(offer => offer.EquivalenceKey == fixAllContext.CodeActionEquivalenceKey)
            .SelectMany(offer => offer.Edits);
        return document.WithText(EditBatch.Apply(source.Text, edits));
    }
}
