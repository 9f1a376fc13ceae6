using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Privacy;

/// <summary>
/// Tells files of ours by their names. The record lists them, but it may be damaged, deleted, not committed or left behind when a folder was
/// moved, and then no file that names a user may become public.
/// </summary>
internal static class PrivateNames
{
    /// <summary>How the name of a roster ends that FlexSsoAdopt has written, beside the class of the same name.</summary>
    public const string Roster = ".roster.json";

    private static readonly string UsersFolder = ArtifactPaths.Users.TrimEnd('/');
    private static readonly string TerraformFolder = ArtifactPaths.Terraform.TrimEnd('/');

    // One of these lies beside the files that name users, whatever FlexSsoFormats is.
    private static readonly string[] Companions =
    [
        ArtifactPaths.SamlAddon,
        ArtifactPaths.FlexConsole,
        ArtifactPaths.ManagementApi,
        ArtifactPaths.Terraform + "main.tf",
    ];

    /// <summary>Whether it is a record, or what a killed build left: names that no other program gives.</summary>
    public static bool IsOurs(string file)
    {
        string name = Path.GetFileName(file);
        return Is(name, ".", ".flexsso") || TemporaryFile.IsName(name);
    }

    /// <summary>Whether the file has the name of one in which the build names users, and lies beside others of the build.</summary>
    /// <param name="file">The full path.</param>
    public static bool NamesUsers(string file)
    {
        string? folder = Path.GetDirectoryName(file);
        string name = Path.GetFileName(file);
        // Until the project file names it, nothing but its name tells that an adopted roster is one.
        if (name.EndsWith(Roster, StringComparison.OrdinalIgnoreCase))
            return File.Exists(file.Substring(0, file.Length - Roster.Length) + ".cs");
        if (
            IsNamed(Path.GetFileName(folder), UsersFolder)
            || (IsNamed(Path.GetFileName(folder), TerraformFolder) && IsNamed(name, "users.json"))
        )
            folder = Path.GetDirectoryName(folder);
        else if (
            !Is(name, "users-import-", ".json")
            && !IsNamed(name, ArtifactPaths.WorkerPreview)
            && !IsNamed(name, ArtifactPaths.SetupPage)
            && !IsNamed(name, ArtifactPaths.ManagementApi)
        )
            return false;
        return folder is not null && Array.Exists(Companions, companion => File.Exists(Path.Combine(folder, companion)));
    }

    private static bool Is(string name, string start, string end) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(string? name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
}
