using FlexSso.Generators.Tasks;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The build's own task on an assembly, in a folder of its own.</summary>
internal sealed class ArtifactBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-build-").FullName;

    /// <param name="assembly">The compiled declarations.</param>
    /// <param name="formats">FlexSsoFormats.</param>
    /// <param name="prepare">Writes further files to the folder, and gives them to the task.</param>
    public ArtifactBuild(byte[] assembly, string formats = "paste;setup", Action<WriteFlexSsoArtifacts, string>? prepare = null)
    {
        File.WriteAllBytes(Path.Combine(_folder, "App.dll"), assembly);
        RecordingEngine engine = new();
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = engine,
            ProjectFile = Path.Combine(_folder, "App.csproj"),
            ManifestPath = "App.manifest",
            AssemblyPath = "App.dll",
            OutputDirectory = "out",
            Formats = formats,
        };
        prepare?.Invoke(task, _folder);
        if (!task.Execute())
            throw new InvalidOperationException(string.Join('\n', engine.Errors));
    }

    /// <summary>Where an artifact, or a folder of them, lies.</summary>
    public string PathOf(string artifact) => Path.Combine(_folder, "out", artifact);

    public string Read(string artifact) => File.ReadAllText(PathOf(artifact));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
