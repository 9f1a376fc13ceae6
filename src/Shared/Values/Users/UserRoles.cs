using FlexSso.Roles;

namespace FlexSso.Values;

/// <summary>The roles of a user (FLEXSSO0301 to 0303, 0305, 0306, 0309).</summary>
internal static class UserRoles
{
    public static ValueFinding None(string email) => new(RuleIds.NoRole, email);

    /// <param name="role">The role.</param>
    /// <param name="owner">Who has the role, such as <c>user 'ada@acme.example'</c>.</param>
    public static ValueFinding Duplicate(string role, string owner) => new(RuleIds.DuplicateRole, role, owner);

    /// <param name="shown">The role as a message shows it.</param>
    /// <param name="owner">Who has the role, such as <c>user 'ada@acme.example'</c>.</param>
    /// <param name="remedy">What to write instead.</param>
    public static ValueFinding Unknown(string shown, string owner, string remedy) => new(RuleIds.UnknownRole, shown, owner, remedy);

    /// <summary>What to write instead of a text that is no role.</summary>
    public static string RemedyFor(string text) =>
        RoleSuggestion.For(text) is { } role ? "did you mean '" + FlexRoleNames.Of(role) + "'?" : UseOneOf();

    /// <summary>The remedy when no role is close enough.</summary>
    public static string UseOneOf() => "use one of " + string.Join(", ", FlexRoleNames.All);

    /// <summary>How the roles of Flex Insights go together with the others. Source: Twilio, "Flex Insights User Roles".</summary>
    /// <returns>The finding, and the role that it is about.</returns>
    public static (ValueFinding Finding, FlexRole Role)? CheckInsights(IEnumerable<FlexRole> roles, string email)
    {
        FlexRole? insights = null;
        FlexRole? opening = null;
        foreach (FlexRole role in roles)
        {
            if (IsInsights(role))
                insights ??= role;
            else if (role is FlexRole.Supervisor or FlexRole.Admin)
                opening ??= role;
        }
        return (insights, opening) switch
        {
            ({ } role, null) => (new ValueFinding(RuleIds.InsightsWithoutBaseRole, FlexRoleNames.Of(role), email), role),
            (null, { } role) => (new ValueFinding(RuleIds.DefaultInsightsRole, FlexRoleNames.Of(role), email), role),
            _ => null,
        };
    }

    /// <summary>The role of users who have none.</summary>
    public static ValueFinding? CheckDefault(FlexRole role) =>
        role == FlexRole.Agent
            ? null
            : new ValueFinding(
                RuleIds.GenerousDefaultRole,
                FlexRoleNames.Of(role),
                IsInsights(role)
                    ? "is a role of Flex Insights, which opens nothing without 'supervisor' or 'admin' and then grants more than 'agent'"
                    : "grants more than 'agent' to every user who was given no role"
            );

    private static bool IsInsights(FlexRole role) => role >= FlexRole.WfoFullAccess;
}
