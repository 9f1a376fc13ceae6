using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Makes the descriptor of a rule from its texts and severity.</summary>
internal static class Descriptor
{
    public const string Category = "FlexSso";

    public static DiagnosticDescriptor Of(string id) =>
        RuleMessages.Of(id).Severity switch
        {
            RuleSeverity.Error => Of(id, DiagnosticSeverity.Error, WellKnownDiagnosticTags.NotConfigurable),
            RuleSeverity.Warning => Of(id, DiagnosticSeverity.Warning),
            _ => Of(id, DiagnosticSeverity.Info),
        };

    /// <summary>An error that is found when the whole compilation has been read.</summary>
    public static DiagnosticDescriptor AtEnd(string id) =>
        Of(id, DiagnosticSeverity.Error, WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Of(string id, DiagnosticSeverity severity, params string[] tags) =>
        new(
            id,
            RuleTitles.Of(id),
            RuleMessages.Of(id).Format,
            Category,
            severity,
            isEnabledByDefault: true,
            helpLinkUri: RulePage.Of(id),
            customTags: tags
        );
}
