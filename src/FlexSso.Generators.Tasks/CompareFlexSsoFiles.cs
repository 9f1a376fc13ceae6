using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Formats;
using FlexSso.Generators.Tasks.Reading;
using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Rosters;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Compares files of a tenant with the declaration that their metadata Config names (FLEXSSO0711). <see cref="CheckFlexSsoFiles"/> reports what
/// is wrong with the files themselves.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CompareFlexSsoFiles : FlexSsoTask
{
    /// <summary>The files: FlexSsoFile items with the metadata Config and, optionally, Environment.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The assembly as the compiler left it in obj.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The rosters of the project.</summary>
    public ITaskItem[] Rosters { get; set; } = [];

    private protected override string Subject => AssemblyPath;

    private protected override void Run()
    {
        string assembly = Absolute(AssemblyPath);
        MarkedConstants marked = ConfigAssembly.Read(assembly);
        List<ArtifactError> errors = [];
        List<EnvironmentUsers> environments = ArtifactRenderer.ReadEnvironments(
            marked.Models,
            ToRosters(Rosters),
            certificates: [],
            ArtifactFormats.Paste,
            assembly,
            errors
        );
        if (errors.Count > 0)
        {
            // The task that writes reports them.
            LogLine("FlexSso: files are not compared, because a roster or a declaration has an error");
            return;
        }
        List<Artifact> artifacts = ArtifactRenderer.Render(marked.Artifacts, environments, ArtifactFormats.Paste);
        foreach (IGrouping<(string, string), ITaskItem> group in Files.GroupBy(UseOf))
        {
            (string config, string environment) = group.Key;
            if (Find(environments, config, environment) is { } declared)
                Compare(new Declared(declared, artifacts), [.. group]);
        }
    }

    // The check has warned.
    private protected override void LogMissing(string library) =>
        LogLine("FlexSso: " + TaskLibrary.Message(library, "files are not compared"));

    private static (string Config, string Environment) UseOf(ITaskItem item) =>
        (item.GetMetadata("Config").Trim(), item.GetMetadata("Environment").Trim());

    private void Compare(Declared declared, ITaskItem[] items)
    {
        List<SourceFile> files = [];
        foreach (ITaskItem item in items)
        {
            ProjectPath path = new(ProjectDirectory, item.ItemSpec);
            // A file that cannot be read has been reported.
            if (ExistingText.TryRead(path, ProjectDirectory, out string text, out _))
                files.Add(new SourceFile(path, text, KindOf(item)));
        }
        new DriftChecker(declared, files).Check();
        LogFindings(files);
    }

    private EnvironmentUsers? Find(List<EnvironmentUsers> environments, string config, string environment)
    {
        string[] configs = ConfigName.Find(config, environments.Select(static each => each.Config.Name));
        List<EnvironmentUsers> found = environments.FindAll(each =>
            configs.Length == 1 && each.Config.Name == configs[0] && (environment.Length == 0 || each.Environment.Name == environment)
        );
        if (found.Count == 1)
            return found[0];
        string known = string.Join(", ", environments.Select(static each => "'" + each.Title + "'"));
        string cause = found.Count > 1 ? "is more than one environment" : "is no environment of the project";
        string name = environment.Length == 0 ? config : config + ", " + environment;
        LogErrors([
            new ArtifactError(
                RuleIds.WrongFileUse,
                ProjectFile,
                $"FlexSsoFile names '{name}', which {cause}; set Config and Environment to one of {(known.Length == 0 ? "the project's classes" : known)}"
            ),
        ]);
        return null;
    }
}
