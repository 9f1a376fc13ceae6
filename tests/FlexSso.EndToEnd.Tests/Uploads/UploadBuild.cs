using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.Generators.Tasks;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>The build's own task with all formats: the folders that Auth0's tools take.</summary>
internal sealed class UploadBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-upload-").FullName;

    public UploadBuild(byte[] assembly)
    {
        File.WriteAllBytes(Path.Combine(_folder, "App.dll"), assembly);
        RecordingEngine engine = new();
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = engine,
            ProjectDirectory = _folder,
            ManifestPath = "App.manifest",
            AssemblyPath = "App.dll",
            OutputDirectory = "out",
            Formats = "all",
        };
        if (!task.Execute())
            throw new InvalidOperationException(string.Join('\n', engine.Errors));
    }

    /// <summary>Where an artifact lies.</summary>
    public string PathOf(string artifact) => Path.Combine(_folder, "out", artifact);

    public string Read(string artifact) => File.ReadAllText(PathOf(artifact));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
