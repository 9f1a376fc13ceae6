using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Offering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes;

/// <summary>Shows offers to the user. Both providers find them in the same way, because a fix does not repeat the check of its rule.</summary>
internal static class OfferRegistration
{
    /// <param name="context">The diagnostics.</param>
    /// <param name="known">True for the offers that may also be applied unattended, false for those that a person chooses.</param>
    public static async Task RegisterAsync(CodeFixContext context, bool known)
    {
        Document document = context.Document;
        if (await FixSource.LoadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Offer offer in OfferFinder.Find(source, diagnostic).Where(offer => offer.IsKnown == known))
            {
                SourceText text = EditBatch.Apply(source.Text, offer.Edits);
                if (!text.ContentEquals(source.Text))
                    context.RegisterCodeFix(
                        CodeAction.Create(offer.Title, _ => Task.FromResult(document.WithText(text)), offer.EquivalenceKey),
                        diagnostic
                    );
            }
        }
    }
}
