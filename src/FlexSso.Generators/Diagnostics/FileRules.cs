using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO07xx: files beside the code.</summary>
internal static class FileRules
{
    public static readonly DiagnosticDescriptor WrongRoster = Descriptor.Of(RuleIds.WrongRoster);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(WrongRoster);
}
