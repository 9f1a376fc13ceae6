namespace FlexSso.Generators.Tasks.Files;

/// <summary>A folder that artifacts are written to.</summary>
/// <param name="Root">The full path, without a separator at its end.</param>
/// <param name="Name">The name that the manifest records; see <see cref="ProjectPath.Name"/>.</param>
internal sealed record OutputFolder(string Root, string Name)
{
    /// <param name="projectDirectory">The project's folder.</param>
    /// <param name="directory">The output folder, relative to the project's.</param>
    public static OutputFolder Of(string projectDirectory, string directory)
    {
        ProjectPath path = new(projectDirectory, directory);
        return new OutputFolder(path.Full, path.Name);
    }

    /// <summary>The full path of an artifact.</summary>
    public string FileOf(string artifactPath) => Path.Combine(Root, artifactPath.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The folder of a config for a message: relative to the project, or in full if it lies elsewhere.</summary>
    public string Display(string config)
    {
        bool isElsewhere = Name is ".." || Name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(Name);
        string folder = isElsewhere ? Root.Replace('\\', '/') : Name;
        return (folder is "." ? "" : folder.TrimEnd('/') + "/") + config + "/";
    }
}
