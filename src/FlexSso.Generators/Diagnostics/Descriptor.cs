using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Makes descriptors: what all rules of one severity have in common.</summary>
internal static class Descriptor
{
    public const string Category = "FlexSso";

    public static DiagnosticDescriptor Error(string id, string title, string messageFormat) =>
        new(
            id,
            title,
            messageFormat,
            Category,
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            helpLinkUri: RulePage.Of(id),
            customTags: WellKnownDiagnosticTags.NotConfigurable
        );

    public static DiagnosticDescriptor Warning(string id, string title, string messageFormat) =>
        Configurable(id, title, messageFormat, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Information(string id, string title, string messageFormat) =>
        Configurable(id, title, messageFormat, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Configurable(string id, string title, string messageFormat, DiagnosticSeverity severity) =>
        new(id, title, messageFormat, Category, severity, isEnabledByDefault: true, helpLinkUri: RulePage.Of(id));
}
