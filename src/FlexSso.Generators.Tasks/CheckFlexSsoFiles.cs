using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Checks files that a team has already: addons, applications, Actions, users and exports of a tenant (FlexSsoFile items). Nothing in them is
/// run, and nothing is fetched.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckFlexSsoFiles : FlexSsoTask
{
    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    private protected override string Subject => ProjectFile;

    private protected override void Run()
    {
        List<SourceFile> files = [];
        foreach (ProjectPath path in Files.Select(item => new ProjectPath(ProjectDirectory, item.ItemSpec)))
        {
            if (ExistingText.TryRead(path, ProjectDirectory, out string text, out ArtifactError? error))
                files.Add(new SourceFile(path, text));
            else
                LogErrors([error!]);
        }
        ExistingFiles.Check(files);
        LogFindings(files);
    }
}
