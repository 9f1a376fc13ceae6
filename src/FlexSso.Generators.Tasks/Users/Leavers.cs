using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Users;

/// <summary>
/// The lines of the build's output about users of the last build whom this one does not declare. The list of the files that the last build
/// wrote knows them by their files, and a line counts them, because a log is no place for names.
/// </summary>
internal static class Leavers
{
    private const string Page = "https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rosters.md#when-somebody-leaves";

    /// <summary>The number of users that each folder of an environment has lost; nothing of a folder that has lost none.</summary>
    public static IReadOnlyDictionary<string, int> Count(
        IReadOnlyList<ArtifactFile> lastBuild,
        IReadOnlyList<Artifact> artifacts,
        IReadOnlyList<EnvironmentUsers> environments
    )
    {
        HashSet<string> declared = new(artifacts.Select(artifact => artifact.Path), StringComparer.Ordinal);
        // Without the format paste a user has no file.
        foreach (EnvironmentUsers environment in environments)
        {
            foreach (RosterUser user in environment.All)
                declared.Add(environment.Folder + "/" + ArtifactPaths.AppMetadata(user.Email));
        }
        return lastBuild
            .Select(file => file.Path)
            .Distinct()
            .Where(path => !declared.Contains(path))
            .Select(FolderOf)
            .OfType<string>()
            .GroupBy(folder => folder)
            .ToDictionary(folder => folder.Key, folder => folder.Count(), StringComparer.Ordinal);
    }

    /// <param name="counts">What <see cref="Count"/> gave.</param>
    /// <param name="environments">All environments of this build.</param>
    /// <returns>A line for each environment that has lost users, in the order of their folders.</returns>
    public static List<string> Lines(IReadOnlyDictionary<string, int> counts, IReadOnlyList<EnvironmentUsers> environments) =>
        [
            .. counts
                .OrderBy(folder => folder.Key, StringComparer.Ordinal)
                .Select(folder => Line(folder.Key, folder.Value, environments.FirstOrDefault(each => each.Folder == folder.Key))),
        ];

    /// <summary>A number of users in words.</summary>
    public static string Users(int count) => UserLimits.Number(count) + (count == 1 ? " user" : " users");

    /// <summary>
    /// What ends the access of somebody who is no longer declared, in the words after "until". Where an account without roles of its own gets in, it has
    /// to be blocked: a deleted one may come back with the next login of an enterprise or social connection.
    /// </summary>
    /// <param name="access">Null when the environment is gone, and with it what it declares.</param>
    public static string End(AccessModel? access) =>
        "both the roles at Auth0 and the worker at Twilio are gone"
        + (
            access is null ? ", and with DefaultRole or RolesFrom the account is blocked"
            : access.AdmitsWithoutRoles ? ", and the account is blocked"
            : ""
        );

    // The folder of the environment; null when the file is not a user's.
    private static string? FolderOf(string path)
    {
        int end = path.LastIndexOf("/" + ArtifactPaths.Users, StringComparison.Ordinal);
        return end < 0 ? null : path.Substring(0, end);
    }

    private static string Line(string folder, int count, EnvironmentUsers? environment)
    {
        string users = Users(count);
        string keep = count == 1 ? "keeps" : "keep";
        string subject = environment is null
            ? $"{folder.Replace("/", ", ")} is not in this build any more; unless it was only renamed, its {users} {keep}"
            : $"{environment.Title}: {users} {(count == 1 ? "was" : "were")} removed, who {keep}";
        return $"FlexSso: {subject} access until {End(environment?.Environment.Access)} ({Page})";
    }
}
