using FlexSso.Generators.Tasks;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The build's own task on the assembly of the declarations and a roster: the files of the roster's users.</summary>
internal sealed class RosterBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-roster-").FullName;

    public RosterBuild(string config, string csv, string? certificate = null)
    {
        File.WriteAllBytes(PathOf("App.dll"), Declared.Assembly);
        File.WriteAllText(PathOf("agents.csv"), csv);
        TaskItem roster = new("agents.csv");
        roster.SetMetadata("Config", config);
        ITaskItem[] certificates = [];
        if (certificate is not null)
        {
            File.WriteAllText(PathOf("auth0.pem"), certificate);
            certificates = [new TaskItem("auth0.pem")];
            certificates[0].SetMetadata("Config", config);
        }
        RecordingEngine engine = new();
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = engine,
            ProjectDirectory = _folder,
            ManifestPath = "App.manifest",
            AssemblyPath = "App.dll",
            OutputDirectory = "out",
            Rosters = [roster],
            Certificates = certificates,
        };
        if (!task.Execute())
            throw new InvalidOperationException(string.Join('\n', engine.Errors));
    }

    /// <summary>An artifact's text.</summary>
    public string Read(string path) => File.ReadAllText(FileOf(path));

    /// <summary>Where an artifact lies.</summary>
    public string FileOf(string path) => PathOf("out/" + path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string file) => Path.Combine(_folder, file);
}
