namespace FlexSso.Generators.Tasks;

/// <summary>
/// A folder that artifacts are written to. Its name is relative to the project wherever that is possible: a checkout that is
/// copied or restored from a cache together with its obj folder then never points at the files of the original.
/// </summary>
internal sealed class OutputFolder : IEquatable<OutputFolder>
{
    private readonly string _projectDirectory;

    public OutputFolder(string projectDirectory, string directory)
    {
        // A '\' in a project file that was written on Windows; MSBuild itself only mends paths that exist.
        string native = Path.DirectorySeparatorChar == '/' ? directory.Replace('\\', '/') : directory;
        _projectDirectory = WithoutTrailingSeparator(Path.GetFullPath(projectDirectory));
        Root = WithoutTrailingSeparator(Path.GetFullPath(Path.Combine(_projectDirectory, native.Trim())));
        Name = RelativeName(_projectDirectory, Root);
    }

    /// <summary>The full path, without a separator at its end.</summary>
    public string Root { get; }

    /// <summary>The path as the manifest records it, with '/' and without one at its end.</summary>
    public string Name { get; }

    /// <summary>The full path of an artifact.</summary>
    public string FileOf(string artifactPath) => Path.Combine(Root, artifactPath.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A config's folder as a person wants to read it: from the project on, or in full if it lies elsewhere.</summary>
    public string Display(string config)
    {
        bool elsewhere = Name is ".." || Name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(Name);
        string folder = elsewhere ? Root.Replace('\\', '/') : Name;
        return (folder is "." ? "" : folder.TrimEnd('/') + "/") + config + "/";
    }

    public bool Equals(OutputFolder? other) => other is not null && string.Equals(Root, other.Root, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as OutputFolder);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Root);

    private static string RelativeName(string from, string to)
    {
        // Another drive or share has no relative path.
        string? root = Path.GetPathRoot(to);
        if (!string.Equals(Path.GetPathRoot(from), root, StringComparison.OrdinalIgnoreCase))
        {
            return to.Replace('\\', '/');
        }

        string[] source = Segments(from);
        string[] target = Segments(to);
        int same = 0;
        while (same < source.Length && same < target.Length && string.Equals(source[same], target[same], StringComparison.Ordinal))
        {
            same++;
        }

        List<string> name = [];
        for (int i = same; i < source.Length; i++)
        {
            name.Add("..");
        }

        for (int i = same; i < target.Length; i++)
        {
            name.Add(target[i]);
        }

        return name.Count == 0 ? "." : string.Join("/", name);
    }

    private static string[] Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutTrailingSeparator(string path)
    {
        string? root = Path.GetPathRoot(path);
        return path.Length > (root?.Length ?? 0) ? path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) : path;
    }
}
