using System.ComponentModel;

namespace FlexSso;

/// <summary>
/// Marks a generated constant as the content of a file; the build reads the marks from the compiled assembly and writes the files.
/// Written by the generator, not by hand.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexSsoArtifactAttribute : Attribute
{
    /// <summary>Marks the constant.</summary>
    /// <param name="path">The file's path below the output folder, with <c>/</c>; the first segment is the configuration's folder.</param>
    public FlexSsoArtifactAttribute(string path) => Path = path;

    /// <summary>The file's path below the output folder.</summary>
    public string Path { get; }
}
