using System.Collections.Immutable;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>The rules that a roster can break. They are rules of declarations too.</summary>
internal static class RosterDescriptors
{
    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.CreateRange(RosterRule.All.Select(static rule => Rules.Of(rule.Id)));
}
