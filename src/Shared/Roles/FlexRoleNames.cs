using System.Collections.ObjectModel;

namespace FlexSso.Roles;

/// <summary>The spelling of each <see cref="FlexRole"/> in <c>app_metadata.flex.roles</c> and in the SAML attribute <c>roles</c>.</summary>
internal static class FlexRoleNames
{
    /// <summary>All names, in the order of the values of <see cref="FlexRole"/>.</summary>
    public static readonly ReadOnlyCollection<string> All = System.Array.AsReadOnly([
        "agent",
        "supervisor",
        "admin",
        "wfo.full_access",
        "wfo.team_leader",
        "wfo.data_analyst",
        "wfo.data_auditor",
        "wfo.quality_manager",
        "wfo.quality_process_manager",
        "wfo.dashboard_viewer",
    ]);

    /// <summary>The spelling of a defined role.</summary>
    public static string Of(FlexRole role) => All[(int)role];

    public static bool IsDefined(FlexRole role) => (uint)role < (uint)All.Count;

    /// <summary>Compares with case, because Flex does not know <c>Admin</c>.</summary>
    public static bool TryParse(string name, out FlexRole role)
    {
        int index = All.IndexOf(name);
        role = (FlexRole)System.Math.Max(index, 0);
        return index >= 0;
    }
}
