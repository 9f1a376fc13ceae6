namespace FlexSso.Generators.Tasks;

/// <summary>One file of ours: an artifact's path in the folder that it is written to.</summary>
internal sealed class ArtifactFile : IEquatable<ArtifactFile>
{
    public ArtifactFile(OutputFolder folder, string path)
    {
        Folder = folder;
        Path = path;
    }

    public OutputFolder Folder { get; }

    public string Path { get; }

    public string Config => ArtifactPath.ConfigOf(Path);

    public string FullPath => Folder.FileOf(Path);

    public bool Equals(ArtifactFile? other) =>
        other is not null && Folder.Equals(other.Folder) && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ArtifactFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
