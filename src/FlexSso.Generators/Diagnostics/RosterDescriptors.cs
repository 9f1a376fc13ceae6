using System.Collections.Immutable;
using FlexSso.Rosters;
using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>The descriptor of each rule that a roster can break: the one that declarations have, where they can break it too.</summary>
internal static class RosterDescriptors
{
    // Made when a compiler starts, so with no more than it takes: no query, no tree.
    private static readonly Dictionary<RosterRule, DiagnosticDescriptor> ByRule = [];

    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = MakeAll();

    public static DiagnosticDescriptor Of(RosterRule rule) => ByRule[rule];

    private static ImmutableArray<DiagnosticDescriptor> MakeAll()
    {
        ImmutableArray<DiagnosticDescriptor>.Builder all = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();
        foreach (RosterRule rule in RosterRule.All)
        {
            DiagnosticDescriptor descriptor = OfDeclarations(rule.Id) ?? Create(rule);
            ByRule.Add(rule, descriptor);
            all.Add(descriptor);
        }
        return all.ToImmutable();
    }

    private static DiagnosticDescriptor? OfDeclarations(string id)
    {
        foreach (DiagnosticDescriptor descriptor in Rules.All)
        {
            if (descriptor.Id == id)
                return descriptor;
        }
        return null;
    }

    private static DiagnosticDescriptor Create(RosterRule rule) =>
        new(
            rule.Id,
            RuleTitles.Of(rule.Id),
            rule.Format,
            Descriptor.Category,
            rule.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            helpLinkUri: RulePage.Of(rule.Id),
            customTags: rule.IsError ? [WellKnownDiagnosticTags.NotConfigurable] : []
        );
}
