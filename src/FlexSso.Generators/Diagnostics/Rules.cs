using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// The rules of the analyzers, one class for each group of ids. A declaration with an error yields no artifact, so no setting may hide the
/// error (NotConfigurable). Warnings and informations can be configured as usual.
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

    /// <summary>The rule of that id.</summary>
    public static DiagnosticDescriptor Of(string id)
    {
        foreach (DiagnosticDescriptor rule in All)
        {
            if (rule.Id == id)
                return rule;
        }
        throw new ArgumentException("There is no rule " + id, nameof(id));
    }
}
