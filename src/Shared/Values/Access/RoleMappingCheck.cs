using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The name of a role mapping, and how mappings go together with <c>RolesFrom</c> (FLEXSSO0311 to 0313).</summary>
internal static class RoleMappingCheck
{
    // Letters only, in lower case.
    private static readonly string[] Everybody =
    [
        "all",
        "allemployees",
        "allmembers",
        "allstaff",
        "allusers",
        "authenticatedusers",
        "company",
        "default",
        "domainusers",
        "employees",
        "everybody",
        "everyone",
        "members",
        "staff",
        "user",
        "users",
    ];

    /// <summary>The name is null.</summary>
    public static ValueFinding Null() => new(RuleIds.WrongRoleMapping, "Role mapping", "null", "names no role or group", "write its name");

    /// <summary>The mapping has no role.</summary>
    public static ValueFinding NoRole(string name) =>
        new(RuleIds.WrongRoleMapping, "Role mapping", name, "grants no role of Flex", "add at least one, like FlexRole.Agent");

    /// <summary>No environment in which the mapping holds has <c>RolesFrom</c>.</summary>
    public static ValueFinding Unused(string name) =>
        new(
            RuleIds.WrongRoleMapping,
            "Role mapping",
            name,
            "is never read, because RolesFrom does not say where the names are",
            "add RolesFrom = \"event.authorization.roles\" for Auth0's roles, or \"event.user.groups\" for enterprise groups"
        );

    /// <summary><c>RolesFrom</c> without a mapping.</summary>
    public static ValueFinding NoMapping(string rolesFrom) =>
        new(
            RuleIds.WrongRoleMapping,
            "RolesFrom",
            rolesFrom,
            "grants nothing, because no name that it finds stands for a role of Flex",
            "add [FlexRoleMapping(\"name in Auth0\", FlexRole.Agent)], or remove RolesFrom"
        );

    /// <summary>A name is mapped more than once.</summary>
    /// <param name="name">The name.</param>
    /// <param name="other">Where the other mapping is, such as <c>also in line 12</c>.</param>
    public static ValueFinding Duplicate(string name, string other) => new(RuleIds.DuplicateRoleMapping, name, other);

    /// <summary>A mapping that makes everybody an admin.</summary>
    public static ValueFinding? CheckAdmin(string name, IEnumerable<FlexRole> roles) =>
        roles.Contains(FlexRole.Admin) && IsEverybody(name) ? new ValueFinding(RuleIds.AdminForEverybody, name) : null;

    // ACME\Domain Users is a group of Active Directory, everyone@acme.example one of Google.
    private static bool IsEverybody(string name) =>
        Array.IndexOf(Everybody, EditDistance.Letters(name.Substring(name.LastIndexOf('\\') + 1).Split('@', '(')[0])) >= 0;
}
