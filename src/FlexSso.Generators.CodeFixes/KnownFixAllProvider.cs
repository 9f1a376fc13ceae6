using System.Collections.Immutable;
using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Offering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexSso.Generators.CodeFixes;

/// <summary>
/// Applies the known fixes of all diagnostics of a document at once. <see cref="WellKnownFixAllProviders.BatchFixer"/> computes each fix
/// alone and merges the texts, which leaves one comma too many when two neighbours are removed.
/// </summary>
internal sealed class KnownFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly KnownFixAllProvider Instance = new();

    // The equivalence key is not looked at: a diagnostic has one known fix at most. The key is null when dotnet format begins with a
    // diagnostic that only a person can fix.
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
            .Where(offer => offer.IsKnown)
            .SelectMany(offer => offer.Edits);
        return document.WithText(EditBatch.Apply(source.Text, edits));
    }
}
