namespace FlexSso.Generators.Tasks.Files;

/// <summary>A file that the build wrote or is about to write.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Path">The path of the artifact in it.</param>
internal sealed record ArtifactFile(OutputFolder Folder, string Path)
{
    public string Config => PortablePath.ConfigOf(Path);

    public string FullPath => Folder.FileOf(Path);
}
