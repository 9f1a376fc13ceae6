using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tasks.Globs;

/// <summary>
/// Whether a file is one that an <c>Include</c> with wildcards means: <c>**</c> is any number of folders, <c>*</c> any part of a name,
/// <c>?</c> one character. MSBuild's own matcher is in an assembly that a task does not reference.
/// </summary>
internal static class GlobPattern
{
    private static readonly char[] Wildcards = ['*', '?'];

    public static bool HasWildcard(string text) => text.IndexOfAny(Wildcards) >= 0;

    /// <param name="directory">The folder where a relative path starts.</param>
    /// <param name="include">A path with wildcards.</param>
    /// <returns>Null where MSBuild and this class may not agree.</returns>
    public static Func<string, bool>? Of(string directory, string include)
    {
        string path = include.Replace('\\', '/');
        int end = path.LastIndexOf('/', path.IndexOfAny(Wildcards)) + 1;
        string[] parts = path.Substring(end).Split('/');
        if (parts.Any(part => part is "" or "." or ".." || (part.Contains("**") && part != "**")))
            return null;
        string folder = Native(Path.GetFullPath(Path.Combine(directory, path.Substring(0, end))));
        Regex regex = new(
            "^"
                + Regex.Escape(folder.TrimEnd('/') + "/")
                + string.Concat(parts.Select((part, i) => Part(part, i == parts.Length - 1)))
                + "$",
            // On Linux MSBuild matches without case too.
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
        );
        return file => regex.IsMatch(Native(file));
    }

    private static string Part(string part, bool isLast) =>
        part == "**"
            ? (isLast ? ".*" : "(?:[^/]+/)*")
            // A file without an extension counts, as in MSBuild.
            : (part == "*.*" ? "[^/]*" : Regex.Escape(part).Replace("\\*", "[^/]*").Replace("\\?", "[^/]")) + (isLast ? "" : "/");

    private static string Native(string path) => path.Replace('\\', '/');
}
