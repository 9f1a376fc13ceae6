using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Privacy;

/// <summary>
/// Tells files of ours by their names. In a folder that holds other files too the record lists ours, but it may be damaged, deleted or not
/// committed, and then no file that names a user may become public.
/// </summary>
internal static class PrivateNames
{
    private static readonly string[] Ends =
    [
        "/" + ArtifactPaths.WorkerPreview,
        "/" + ArtifactPaths.ManagementApi,
        "/" + ArtifactPaths.Terraform + "users.json",
    ];

    /// <summary>Whether it is a record, or what a killed build left: names that no other program gives.</summary>
    public static bool IsOurs(string file)
    {
        string name = Path.GetFileName(file);
        return Is(name, ".", ".flexsso") || TemporaryFile.IsName(name);
    }

    /// <summary>Whether the file has the name of one in which the build names users.</summary>
    /// <param name="file">The full path.</param>
    /// <param name="folder">The output folder, with a separator at its end. The folders above it tell nothing.</param>
    public static bool NamesUsers(string file, string folder)
    {
        string path = file.Substring(folder.Length - 1).Replace('\\', '/');
        return path.IndexOf("/" + ArtifactPaths.Users, StringComparison.OrdinalIgnoreCase) >= 0
            || Is(Path.GetFileName(file), "users-import-", ".json")
            || Array.Exists(Ends, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || IsSetupPage(file);
    }

    // A site may have a page of this name. Ours lies beside another file of its format.
    private static bool IsSetupPage(string file) =>
        string.Equals(Path.GetFileName(file), ArtifactPaths.SetupPage, StringComparison.OrdinalIgnoreCase)
        && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, ArtifactPaths.FlexConsole));

    private static bool Is(string name, string start, string end) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
