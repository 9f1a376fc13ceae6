using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexSso.Generators.CodeFixes;

/// <summary>
/// Fixes that a person chooses, one at a time. A provider of its own, because it has no <see cref="FixAllProvider"/>: without one, "fix all" is
/// not offered, and <c>dotnet format</c>, which would take the first offer of each diagnostic, leaves the diagnostic and says so.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlexSsoChoiceCodeFixProvider))]
public sealed class FlexSsoChoiceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            RuleIds.EmptyOrPadded,
            RuleIds.WrongEnvironment,
            RuleIds.WrongAudience,
            RuleIds.ConnectionMismatch,
            RuleIds.WrongAcsUrl,
            RuleIds.MixedModes,
            RuleIds.LegacyMode,
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
            RuleIds.WeakSignature,
            RuleIds.UnsignedResponse,
            RuleIds.WrongLifetime,
            RuleIds.RequestsMustBeSigned,
            RuleIds.EncryptedAssertion,
            RuleIds.WrongIssuer,
            RuleIds.WrongRuntime,
            RuleIds.LongLifetime,
            RuleIds.MisspelledDomain,
            RuleIds.NearMissConnection,
            RuleIds.WrongConsoleUrl,
            RuleIds.WrongLoginPopup
        );

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => OfferRegistration.RegisterAsync(context, known: false);
}
