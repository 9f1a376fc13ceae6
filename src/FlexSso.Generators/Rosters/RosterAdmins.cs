using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Rosters;

/// <summary>Looks for an admin in the rosters of a configuration (FLEXSSO0308).</summary>
/// <param name="options">The additional files.</param>
internal sealed class RosterAdmins(AnalyzerOptions options)
{
    private readonly List<(AdditionalText File, RosterUse Use)> _all =
    [
        .. options.AdditionalFiles.SelectMany(file => RosterOptions.UsesOf(file, options).Select(use => (file, use))),
    ];

    /// <summary>Each roster of the configuration: its environments, none for all of them, and what it says about admins.</summary>
    public List<(string[] Environments, RosterAdmin Admin)> Of(
        INamedTypeSymbol type,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        List<(string[], RosterAdmin)> found = [];
        foreach ((AdditionalText file, RosterUse use) in _all)
        {
            if (!ConfigName.IsCalled(type.FullName(), ConfigName.Dotted(use.Config)))
                continue;
            INamedTypeSymbol? named = RosterConfig.Find(compilation, use.Config, out _, cancellation);
            if (named is null || SymbolEqualityComparer.Default.Equals(named, type))
                found.Add((use.Environments, named is null ? RosterAdmin.OneOrUnknown : Check(type, file, use, cancellation)));
        }
        return found;
    }

    private static RosterAdmin Check(INamedTypeSymbol type, AdditionalText file, RosterUse use, CancellationToken cancellation)
    {
        if (
            RosterConfig.ShapeOf(type, use.Environments, out _, cancellation) is not { } shape
            || file.GetText(cancellation) is not { } text
        )
            return RosterAdmin.OneOrUnknown;
        RosterTable table = RosterReader.Read(text.ToString(), RosterReader.IsJson(file.Path));
        RosterResult result = RosterChecker.Check(table, shape, cancellation);
        return result.HasErrors || result.Users.Any(static user => user.Roles.Contains(FlexRole.Admin)) ? RosterAdmin.OneOrUnknown
            : result.Users.Count > 0 ? RosterAdmin.None
            : RosterAdmin.NoUsers;
    }
}
