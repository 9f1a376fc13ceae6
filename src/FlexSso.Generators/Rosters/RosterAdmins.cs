using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Rosters;

/// <summary>
/// Looks for an admin in the rosters of a configuration. They are read and checked through <see cref="RosterCache"/>, which the analyzer of
/// rosters fills too, so that a large one is not read twice.
/// </summary>
/// <param name="context">The key of Roslyn's cache.</param>
/// <param name="options">The additional files.</param>
internal sealed class RosterAdmins(AnalysisContext context, AnalyzerOptions options)
{
    private readonly List<(AdditionalText File, RosterUse Use)> _all =
    [
        .. options.AdditionalFiles.SelectMany(file => RosterOptions.UsesOf(file, options).Select(use => (file, use))),
    ];

    public RosterAdmin Find(INamedTypeSymbol type, string environment, Compilation compilation, CancellationToken cancellation)
    {
        RosterAdmin found = RosterAdmin.NoUsers;
        foreach ((AdditionalText file, RosterUse use) in _all)
        {
            if (!ConfigName.IsCalled(type.FullName(), ConfigName.Dotted(use.Config)))
                continue;
            if (use.Environments.Length > 0 && Array.IndexOf(use.Environments, environment) < 0)
                continue;
            INamedTypeSymbol? named = RosterConfig.Find(compilation, use.Config, out _, cancellation);
            if (named is not null && !SymbolEqualityComparer.Default.Equals(named, type))
                continue;
            if (
                named is null
                || RosterConfig.ShapeOf(type, use.Environments, out _, cancellation) is not { } shape
                || file.GetText(cancellation) is not { } text
            )
                return RosterAdmin.OneOrUnknown;
            RosterResult result = RosterCache.Check(RosterCache.Read(context, text, RosterReader.IsJson(file.Path)), shape, cancellation);
            if (result.HasErrors || result.Users.Any(static user => user.Roles.Contains(FlexRole.Admin)))
                return RosterAdmin.OneOrUnknown;
            if (result.Users.Count > 0)
                found = RosterAdmin.None;
        }
        return found;
    }
}
