using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Somebody has to administer Flex (FLEXSSO0308). Takes all users of a configuration, wherever they are declared; none at all is silent,
/// because then they are managed elsewhere.
/// </summary>
internal static class AdminRule
{
    public static void Check(IReadOnlyCollection<UserModel> users, string config, Place place, RuleSink sink)
    {
        if (users.Count > 0 && !users.Any(static user => user.Roles.Contains((int)FlexRole.Admin)))
            sink.Report(Rules.NoAdmin, place, config);
    }
}
