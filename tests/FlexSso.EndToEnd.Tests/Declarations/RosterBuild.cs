using FlexSso.Generators.Tasks;
using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The build's own task on the assembly of the declarations and a roster: the files of the roster's users.</summary>
internal sealed class RosterBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-roster-").FullName;

    public RosterBuild(string config, string csv)
    {
        File.WriteAllBytes(PathOf("App.dll"), Declared.Assembly);
        File.WriteAllText(PathOf("agents.csv"), csv);
        TaskItem roster = new("agents.csv");
        roster.SetMetadata("Config", config);
        RecordingEngine engine = new();
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = engine,
            ProjectDirectory = _folder,
            ManifestPath = "App.manifest",
            AssemblyPath = "App.dll",
            OutputDirectory = "out",
            Rosters = [roster],
        };
        if (!task.Execute())
            throw new InvalidOperationException(string.Join('\n', engine.Errors));
    }

    /// <summary>An artifact's text.</summary>
    public string Read(string path) => File.ReadAllText(PathOf("out/" + path));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public string PathOf(string file) => Path.Combine(_folder, file);
}
