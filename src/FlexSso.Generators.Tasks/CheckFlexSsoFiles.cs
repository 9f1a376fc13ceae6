using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Privacy;
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
        List<string> others = [];
        PrivateFiles ours = new();
        foreach (ITaskItem item in Files)
        {
            ProjectPath path = new(ProjectDirectory, item.ItemSpec);
            CheckKind(item, path);
            // What the build has written itself is right, and FlexSsoVerify looks after it.
            if (ours.IsRecorded(path.Full))
                continue;
            if (!ExistingText.TryRead(path, ProjectDirectory, out string text, out ArtifactError? error))
                LogErrorOnce(error!);
            else if (new SourceFile(path, text, KindOf(item)) is { CanBeChecked: true } file)
                files.Add(file);
            else
                others.Add(path.Name);
        }
        ExistingFiles.Check(files);
        LogFindings(files);
        if (others.Count > 0)
            LogLine($"FlexSso: not checked, because it is neither JSON, YAML nor JavaScript: {string.Join(", ", others)}");
    }

    private void CheckKind(ITaskItem item, ProjectPath path)
    {
        string kind = item.GetMetadata("Kind").Trim();
        if (kind.Length > 0 && KindNames.Of(kind) is null)
            LogErrors([
                new ArtifactError(
                    RuleIds.WrongFileUse,
                    ProjectFile,
                    $"FlexSsoFile '{path.Name}' has the Kind '{kind}', which is none; set it to one of {KindNames.Known}, or leave it out"
                ),
            ]);
    }
}
