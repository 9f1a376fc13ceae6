using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Rosters;

/// <summary>The <c>FlexRoster</c> items of a file, as the package's targets hand them to the compiler.</summary>
internal static class RosterOptions
{
    private const string Key = "build_metadata.AdditionalFiles.FlexRosterUses";

    /// <summary>One for each item; empty when the file is not a roster.</summary>
    public static List<RosterUse> UsesOf(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Key, out string? value) ? RosterUse.ReadAll(value) : [];
}
