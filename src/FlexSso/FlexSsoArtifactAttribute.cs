using System.ComponentModel;

namespace FlexSso;

/// <summary>
/// Marks a generated constant as the content of a file. The build reads these constants from the compiled assembly and writes the files.
/// The generator writes this attribute; do not use it yourself.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexSsoArtifactAttribute : Attribute
{
    /// <summary>Marks the constant.</summary>
    /// <param name="path">The file's path below the output folder, with <c>/</c>. The first segment is the configuration's folder.</param>
    public FlexSsoArtifactAttribute(string path) => Path = path;

    /// <summary>The file's path below the output folder.</summary>
    public string Path { get; }
}
