using FlexSso.Roles;

namespace FlexSso;

/// <summary>The names of Flex roles, and lists of roles that are never empty.</summary>
public static class FlexRoles
{
    /// <summary>The role as it stands in <c>app_metadata.flex.roles</c> and in the SAML attribute <c>roles</c>, such as <c>wfo.team_leader</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a member of <see cref="FlexRole"/>.</exception>
    public static string ToName(FlexRole role) =>
        FlexRoleNames.IsDefined(role)
            ? FlexRoleNames.Of(role)
            : throw new ArgumentOutOfRangeException(nameof(role), role, "Not a member of FlexRole.");

    /// <summary>Reads a role name; exact and case-sensitive, because Flex is.</summary>
    /// <returns>False when Flex knows no such role; <paramref name="role"/> is then meaningless.</returns>
    public static bool TryParse(string? name, out FlexRole role)
    {
        role = default;
        return name is not null && FlexRoleNames.TryParse(name, out role);
    }

    /// <summary>
    /// A list of at least one role, without duplicates, in the order given. Two lists with the same roles in the same order are equal, so
    /// that records that hold them are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="FlexRole"/>.</exception>
    public static IReadOnlyList<FlexRole> Create(FlexRole role, params FlexRole[]? moreRoles)
    {
        List<FlexRole> roles = [];
        Add(role);
        foreach (FlexRole more in moreRoles ?? [])
            Add(more);
        return new FlexRoleList(roles.ToArray());

        void Add(FlexRole value)
        {
            _ = ToName(value);
            if (!roles.Contains(value))
                roles.Add(value);
        }
    }
}
