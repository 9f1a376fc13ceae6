using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// The rules that the parser applies, one class for each group of ids. An error means that the declaration yields no artifact, so no
/// configuration may hide it (NotConfigurable); a warning and an information can be configured as usual.
/// </summary>
internal static class Rules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        DeclarationRules
            .All.AddRange(ConnectionRules.All)
            .AddRange(UserRules.All)
            .AddRange(AttributeRules.All)
            .AddRange(Auth0Rules.All)
            .AddRange(ConsoleRules.All)
            .AddRange(FileRules.All);
}
