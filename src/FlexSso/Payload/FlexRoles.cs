using FlexSso.Roles;

namespace FlexSso;

/// <summary>The names of Flex roles, and lists of roles that are never empty.</summary>
public static class FlexRoles
{
    /// <summary>The name of a role in <c>app_metadata.flex.roles</c> and in the SAML attribute <c>roles</c>, such as <c>wfo.team_leader</c>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The name as Flex spells it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a member of <see cref="FlexRole"/>.</exception>
    public static string ToName(FlexRole role) => FlexRoleNames.IsDefined(role) ? FlexRoleNames.Of(role) : throw NotARole(role);

    /// <summary>Reads the name of a role. Case counts, as it does in Flex.</summary>
    /// <param name="name">The name, such as <c>wfo.team_leader</c>.</param>
    /// <param name="role">The role; meaningless when the method returns false.</param>
    /// <returns>False when Flex knows no such role.</returns>
    public static bool TryParse(string? name, out FlexRole role)
    {
        role = default;
        return name is not null && FlexRoleNames.TryParse(name, out role);
    }

    /// <summary>
    /// Creates a list of at least one role, without duplicates, in the order given. Two lists are equal when they hold the same roles in the
    /// same order, so records that hold such lists compare by value.
    /// </summary>
    /// <param name="role">The first role.</param>
    /// <param name="moreRoles">More roles; null counts as none.</param>
    /// <returns>The list, which cannot be changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="FlexRole"/>.</exception>
    public static IReadOnlyList<FlexRole> Create(FlexRole role, params FlexRole[]? moreRoles)
    {
        FlexRole[] roles = [.. new[] { role }.Concat(moreRoles ?? []).Distinct()];
        foreach (FlexRole one in roles)
        {
            if (!FlexRoleNames.IsDefined(one))
                throw NotARole(one);
        }
        return new FlexRoleList(roles);
    }

    internal static ArgumentOutOfRangeException NotARole(FlexRole role) => new(nameof(role), role, "Not a member of FlexRole.");
}
