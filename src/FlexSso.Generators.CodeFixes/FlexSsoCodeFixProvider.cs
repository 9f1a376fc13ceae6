using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexSso.Generators.CodeFixes;

/// <summary>Fixes whose result is known, so "fix all" and <c>dotnet format</c> may apply them unattended.</summary>
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
            RuleIds.WrongSid,
            RuleIds.WrongUserKey,
            RuleIds.ChannelSuffix,
            RuleIds.WrongDomain,
            RuleIds.WrongConsoleUrl
        );

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => KnownFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => OfferRegistration.RegisterAsync(context, known: true);
}
