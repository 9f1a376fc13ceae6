using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// An environment without an admin (FLEXSSO0308). Counts the users of its rosters too. An environment without users is fine, because its
/// users are managed elsewhere.
/// </summary>
internal static class AdminRule
{
    /// <param name="users">All users that are declared in code.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="rosters">
    /// Tells about the users of an environment's rosters, and is asked only when it matters. Null in the generator, which reads no rosters.
    /// </param>
    /// <param name="sink">Takes the information.</param>
    public static void Check(
        List<DeclaredUser> users,
        EnvironmentSource environment,
        Func<string, RosterAdmin>? rosters,
        DiagnosticSink sink
    )
    {
        if (!sink.Collects)
            return;
        List<DeclaredUser> own = users.FindAll(user => !user.IsKnown || user.IsIn(environment.Environment));
        // A user with a wrong role or environment may be the admin.
        if (own.Exists(static user => !user.IsKnown || user.Model.Roles.Contains(FlexRole.Admin)))
            return;
        RosterAdmin inRosters = rosters?.Invoke(environment.Environment) ?? RosterAdmin.NoUsers;
        if (inRosters == RosterAdmin.None || (inRosters == RosterAdmin.NoUsers && own.Count > 0))
            sink.Report(UserRules.NoAdmin, DiagnosticTarget.Of(environment.Own), environment.Subject);
    }
}
