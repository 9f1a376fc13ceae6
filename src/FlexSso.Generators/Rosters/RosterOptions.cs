using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Rosters;

/// <summary>The metadata of a <c>FlexRoster</c> item, as the package's targets hand them to the compiler.</summary>
internal static class RosterOptions
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>The name of the configuration; null when the file is no roster.</summary>
    public static string? ConfigOf(AdditionalText file, AnalyzerOptions options) =>
        Find(file, options, "FlexRosterConfig") is { Length: > 0 } config ? config : null;

    /// <summary>Empty: all environments.</summary>
    public static string[] EnvironmentsOf(AdditionalText file, AnalyzerOptions options) =>
        RosterTarget.Environments(Find(file, options, "FlexRosterEnvironment"));

    private static string Find(AdditionalText file, AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Prefix + name, out string? value) ? value.Trim() : "";
}
