using System.Collections.Immutable;
using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Offering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes;

/// <summary>Offers the fixes that the parser attached to its diagnostics. One provider serves all rules, because a fix does not repeat the check of its rule.</summary>
// No [Shared]: it would tie the dll to one version of System.Composition. There is no state to share.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlexSsoCodeFixProvider))]
public sealed class FlexSsoCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            RuleIds.NotPartial,
            RuleIds.ContainerNotPartial,
            RuleIds.EmptyOrPadded,
            RuleIds.WrongEnvironment,
            RuleIds.WrongAudience,
            RuleIds.ConnectionMismatch,
            RuleIds.WrongAcsUrl,
            RuleIds.MixedModes,
            RuleIds.WrongSid,
            RuleIds.UnknownRole,
            RuleIds.DuplicateRole,
            RuleIds.WrongUserKey,
            RuleIds.StrangersCanGetIn,
            RuleIds.NearMissAttribute,
            RuleIds.WrongTypeSuffix,
            RuleIds.WrongAttributeType,
            RuleIds.WrongElement,
            RuleIds.WrongChannelType,
            RuleIds.UnfitSource,
            RuleIds.NearMissChannel,
            RuleIds.ChannelSuffix,
            RuleIds.NearMissSource,
            RuleIds.WrongDomain,
            RuleIds.WrongConnectionName,
            RuleIds.MisspelledDomain,
            RuleIds.NearMissConnection,
            RuleIds.LegacyMode,
            RuleIds.WeakSignature,
            RuleIds.UnsignedResponse,
            RuleIds.WrongLifetime,
            RuleIds.RequestsMustBeSigned,
            RuleIds.EncryptedAssertion,
            RuleIds.WrongIssuer,
            RuleIds.WrongRuntime,
            RuleIds.LongLifetime,
            RuleIds.WrongConsoleUrl,
            RuleIds.WrongLoginPopup
        );

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => OfferFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        if (await FixSource.LoadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Offer offer in OfferFinder.Find(source, diagnostic))
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
