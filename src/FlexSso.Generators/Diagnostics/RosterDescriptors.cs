using System.Collections.Immutable;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>The descriptor of each rule that a roster can break: the one that declarations have, where they can break it too.</summary>
internal static class RosterDescriptors
{
    private static readonly ImmutableDictionary<RosterRule, DiagnosticDescriptor> ByRule = RosterRule.All.ToImmutableDictionary(
        static rule => rule,
        static rule => Rules.All.FirstOrDefault(d => d.Id == rule.Id) ?? Create(rule)
    );

    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = RosterRule.All.Select(Of).ToImmutableArray();

    public static DiagnosticDescriptor Of(RosterRule rule) => ByRule[rule];

    private static DiagnosticDescriptor Create(RosterRule rule) =>
        new(
            rule.Id,
            rule.Title,
            rule.Format,
            Descriptor.Category,
            rule.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            helpLinkUri: RuleIds.PageOf(rule.Id),
            customTags: rule.IsError ? [WellKnownDiagnosticTags.NotConfigurable] : []
        );
}
