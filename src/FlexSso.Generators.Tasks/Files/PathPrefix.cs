namespace FlexSso.Generators.Tasks.Files;

/// <summary>Compares paths as the file systems of Windows and macOS do, which take two spellings for one file.</summary>
internal static class PathPrefix
{
    /// <summary>Whether the path is the folder, or lies below it.</summary>
    public static bool IsBelow(string path, string folder) =>
        WithSeparator(path).StartsWith(WithSeparator(folder), StringComparison.OrdinalIgnoreCase);

    private static string WithSeparator(string path) => path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
