using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Somebody has to administer Flex (FLEXSSO0308). Takes all users of an environment; none at all is silent,
/// because then they are managed elsewhere.
/// </summary>
internal static class AdminRule
{
    public static void Check(IReadOnlyCollection<UserModel> users, EnvironmentSource environment, RuleSink sink)
    {
        if (users.Count > 0 && !users.Any(static user => user.Roles.Contains((int)FlexRole.Admin)))
            sink.Report(Rules.NoAdmin, Place.Of(environment.Own), environment.Subject);
    }
}
