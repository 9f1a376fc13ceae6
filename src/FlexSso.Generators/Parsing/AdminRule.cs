using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Somebody has to administer Flex (FLEXSSO0308). Takes all users of an environment, those of its rosters too; none at all is silent,
/// because then they are managed elsewhere.
/// </summary>
internal static class AdminRule
{
    /// <param name="users">The users that are declared in code.</param>
    /// <param name="environment">Where the information belongs.</param>
    /// <param name="rosters">
    /// Tells of the users of an environment's rosters, and is asked only when it matters; null when nobody reads rosters, as in the
    /// generator, whose sink collects nothing.
    /// </param>
    /// <param name="sink">Takes the information.</param>
    public static void Check(
        EquatableArray<UserModel> users,
        EnvironmentSource environment,
        Func<string, RosterAdmin>? rosters,
        RuleSink sink
    )
    {
        foreach (UserModel user in users)
        {
            if (user.Roles.Contains(FlexRole.Admin))
                return;
        }
        RosterAdmin inRosters = rosters?.Invoke(environment.Environment) ?? RosterAdmin.NoUsers;
        if (inRosters == RosterAdmin.None || (inRosters == RosterAdmin.NoUsers && users.Count > 0))
            sink.Report(UserRules.NoAdmin, Place.Of(environment.Own), environment.Subject);
    }
}
