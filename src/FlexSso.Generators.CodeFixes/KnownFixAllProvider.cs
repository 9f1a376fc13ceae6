using System.Collections.Immutable;
using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Offering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexSso.Generators.CodeFixes;

/// <summary>
/// Applies the known fixes of all diagnostics of a document at once. <see cref="WellKnownFixAllProviders.BatchFixer"/> looks for the offers of
/// one equivalence key, and that is null when dotnet format begins with a diagnostic that only a person can fix.
/// </summary>
internal sealed class KnownFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly KnownFixAllProvider Instance = new();

    // The key is not looked at: a diagnostic has one known fix at most.
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
