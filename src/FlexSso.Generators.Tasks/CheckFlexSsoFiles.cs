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
        foreach (ITaskItem item in Files)
            Check(new ProjectPath(ProjectDirectory, item.ItemSpec));
    }

    private void Check(ProjectPath file)
    {
        string text;
        try
        {
            text = ExistingText.Read(file, ProjectDirectory);
        }
        catch (ArtifactException e)
        {
            LogErrors([e.Error]);
            return;
        }
        foreach (ExistingFinding finding in ExistingFile.Check(file.Full, text).InOrder)
        {
            (int line, int column) = TextPlace.Of(text, finding.Start);
            ArtifactError error = new(finding.RuleId, file.Full, finding.Message, line, column);
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
