using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.RuleTexts;
using FlexSso.Text;
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
    public ITaskItem[] Files { get; set; } = [];

    private protected override string Subject => ProjectFile;

    private protected override void Run()
    {
        List<SourceFile> files = [];
        foreach (ProjectPath path in Files.Select(item => new ProjectPath(ProjectDirectory, item.ItemSpec)))
        {
            try
            {
                files.Add(new SourceFile(path, ExistingText.Read(path, ProjectDirectory)));
            }
            catch (ArtifactException e)
            {
                LogErrors([e.Error]);
            }
        }
        ExistingFiles.Check(files);
        foreach (SourceFile file in files)
            Report(file);
    }

    private void Report(SourceFile file)
    {
        foreach (ExistingFinding finding in file.Findings.InOrder)
        {
            (int line, int column) = TextPlace.Of(file.Text, finding.Start);
            ArtifactError error = new(finding.RuleId, file.Path.Full, finding.Message, line, column);
            switch (RuleMessages.Of(finding.RuleId).Severity)
            {
                case RuleSeverity.Error:
                    LogErrors([error]);
                    break;
                case RuleSeverity.Warning:
                    LogWarnings([error]);
                    break;
                default:
                    LogInformation(error);
                    break;
            }
        }
    }
}
