namespace FlexSso.Generators.Tasks.Files;

/// <summary>A file or folder as a project names it.</summary>
internal sealed class ProjectPath
{
    public ProjectPath(string projectDirectory, string path)
    {
        // A project file written on Windows has '\'. MSBuild itself only mends paths that exist.
        string native = Path.DirectorySeparatorChar == '/' ? path.Replace('\\', '/') : path;
        string project = WithoutTrailingSeparator(Path.GetFullPath(projectDirectory));
        Full = WithoutTrailingSeparator(Path.GetFullPath(Path.Combine(project, native.Trim())));
        Name = RelativeName(project, Full);
    }

    /// <summary>The full path, without a separator at its end.</summary>
    public string Full { get; }

    /// <summary>
    /// The path relative to the project, with <c>/</c>; the full one where there is no relative one. A checkout that is copied together with
    /// its obj folder then never points at the files of the original.
    /// </summary>
    public string Name { get; }

    private static string RelativeName(string from, string to)
    {
        // There is no relative path to another drive or share.
        string? root = Path.GetPathRoot(to);
        if (!string.Equals(Path.GetPathRoot(from), root, StringComparison.OrdinalIgnoreCase))
            return to.Replace('\\', '/');
        string[] source = Segments(from);
        string[] target = Segments(to);
        int same = 0;
        while (same < source.Length && same < target.Length && source[same] == target[same])
            same++;
        IEnumerable<string> name = Enumerable.Repeat("..", source.Length - same).Concat(target.Skip(same));
        return same == source.Length && same == target.Length ? "." : string.Join("/", name);
    }

    private static string[] Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutTrailingSeparator(string path)
    {
        string? root = Path.GetPathRoot(path);
        return path.Length > (root?.Length ?? 0) ? path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) : path;
    }
}
