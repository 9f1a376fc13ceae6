using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Makes descriptors: what all rules of one severity have in common.</summary>
internal static class Descriptor
{
    public const string Category = "FlexSso";

    public static DiagnosticDescriptor Error(string id, string messageFormat) =>
        Error(id, messageFormat, WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>An error that is found when the whole compilation has been read.</summary>
    public static DiagnosticDescriptor ErrorAtEnd(string id, string messageFormat) =>
        Error(id, messageFormat, WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Error(string id, string messageFormat, params string[] tags) =>
        new(
            id,
            RuleTitles.Of(id),
            messageFormat,
            Category,
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            helpLinkUri: RulePage.Of(id),
            customTags: tags
        );

    public static DiagnosticDescriptor Warning(string id, string messageFormat) =>
        Configurable(id, messageFormat, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Information(string id, string messageFormat) =>
        Configurable(id, messageFormat, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Configurable(string id, string messageFormat, DiagnosticSeverity severity) =>
        new(id, RuleTitles.Of(id), messageFormat, Category, severity, isEnabledByDefault: true, helpLinkUri: RulePage.Of(id));
}
