using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Rosters;

namespace FlexSso.Generators.Tasks.Users;

/// <summary>
/// Warns about rosters without any user (FLEXSSO0808), once for each file: an export that has failed leaves such a file. It is only a
/// warning: a roster may start out empty, and an empty one takes no user's access away.
/// </summary>
internal static class EmptyRosters
{
    /// <param name="environments">All environments of this build.</param>
    /// <param name="leavers">The number of users that each folder of an environment has lost.</param>
    public static List<ArtifactError> Warnings(IReadOnlyList<EnvironmentUsers> environments, IReadOnlyDictionary<string, int> leavers)
    {
        return
        [
            .. environments
                .SelectMany(environment => environment.EmptyRosters, (environment, item) => (Item: item, environment.Folder))
                .GroupBy(each => each.Item.Path)
                .Select(roster => Warning(roster.First().Item, roster.Select(each => each.Folder).Distinct().Sum(LostBy))),
        ];

        int LostBy(string folder) => leavers.TryGetValue(folder, out int count) ? count : 0;
    }

    private static ArtifactError Warning(RosterItem roster, int lost)
    {
        string message =
            lost == 0
                ? $"The roster '{roster.Name}' has no users; add them, or remove its FlexRoster item"
                : $"The roster '{roster.Name}' has no users, so the build removed the files of {Leavers.Users(lost)} and left their access as it is; restore the roster, or remove its FlexRoster item";
        return new ArtifactError(RuleIds.EmptyRoster, roster.Path, message, 1, 1);
    }
}
