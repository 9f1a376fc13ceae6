using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.Generators.Tasks;
using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Adoption;

/// <summary>The files that the target FlexSsoAdopt writes, in a folder of its own.</summary>
internal sealed class AdoptedBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-adopt-").FullName;

    /// <param name="files">The files to adopt, with their names in the project.</param>
    public AdoptedBuild(params (string Name, string Text)[] files)
    {
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        RecordingEngine engine = new();
        AdoptFlexSsoFiles task = new()
        {
            BuildEngine = engine,
            ProjectFile = Path.Combine(_folder, "App.csproj"),
            Files = [.. files.Select(file => new TaskItem(file.Name))],
            IsNullable = true,
        };
        if (!task.Execute())
            throw new InvalidOperationException(string.Join('\n', engine.Errors));
        Code = File.ReadAllText(Directory.GetFiles(_folder, "*.cs").Single());
    }

    /// <summary>The declaration.</summary>
    public string Code { get; }

    /// <summary>Its notes about what was not carried over.</summary>
    public string[] Notes =>
        [.. Code.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("// - ", StringComparison.Ordinal))];

    /// <summary>Gives the roster to the task that writes, as its comment in the declaration says.</summary>
    public void AddRoster(WriteFlexSsoArtifacts task, string config)
    {
        if (Directory.GetFiles(_folder, "*.roster.json").SingleOrDefault() is not { } roster)
            return;
        TaskItem item = new(roster);
        item.SetMetadata("Config", config);
        task.Rosters = [item];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
