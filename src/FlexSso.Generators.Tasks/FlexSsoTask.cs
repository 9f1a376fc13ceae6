using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Rosters;
using FlexSso.Generators.Tasks.State;
using FlexSso.Generators.Tasks.Writing;
using FlexSso.Rosters;
using FlexSso.RuleTexts;
using FlexSso.Text;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>What the tasks have in common: absolute paths, and errors instead of exceptions.</summary>
/// <remarks>
/// MSBuild may run several projects in one process with one current directory (<c>-mt</c>). So every path starts at the project's folder, and
/// the current directory is never used.
/// </remarks>
public abstract class FlexSsoTask : Microsoft.Build.Utilities.Task
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The full path of the project file; relative paths start in its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The list of the files that the last build wrote, in obj.</summary>
    public string ManifestPath { get; set; } = "";

    /// <summary>The folder below which each config gets its folder. It is created when there is something to write.</summary>
    public string OutputDirectory { get; set; } = "";

    /// <summary>Whether the output folder is one to commit (FlexSsoOutputPath) and not part of the build output.</summary>
    public bool IsCommitted { get; set; }

    private protected string ProjectDirectory => Path.GetDirectoryName(ProjectFile)!;

    private protected OutputFolder Output => OutputFolder.Of(ProjectDirectory, OutputDirectory);

    /// <inheritdoc />
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (ArtifactException e)
        {
            LogError(e.Error);
        }
        catch (FileNotFoundException e) when (TaskLibrary.NameIn(e) is { } library)
        {
            LogMissing(library);
        }
        catch (Exception e)
        {
            LogError(Unforeseen(e));
        }
        return !Log.HasLoggedErrors;
    }

    /// <summary>Reports that a library cannot be loaded. The task has done nothing.</summary>
    private protected virtual void LogMissing(string library) =>
        LogWarnings([
            new ArtifactError(RuleIds.MissingLibrary, ProjectFile, TaskLibrary.Message(library, "existing files are not checked")),
        ]);

    // MSBuild would print a stack trace and call it a bug of its own. A user needs one sentence and a place to look.
    private ArtifactError Unforeseen(Exception e) =>
        new(
            RuleIds.CannotWriteArtifact,
            Subject,
            $"The artifacts of '{Subject}' cannot be handled ({e.GetType().Name}: {e.Message.TrimEnd('.')}); build again with -bl and report it if it stays"
        );

    /// <summary>The file that an unforeseen failure is about.</summary>
    private protected virtual string Subject => ManifestPath;

    private protected abstract void Run();

    private protected ArtifactManifest OpenManifest() =>
        new(Absolute(ManifestPath), ProjectDirectory, new FolderRecord(Output, ProjectFile), usesRecord: IsCommitted);

    /// <summary>
    /// Deletes what the last build wrote below the build output, because the code or a roster no longer says it. A committed folder stays as
    /// it is: git has the same.
    /// </summary>
    private protected void Withdraw(ArtifactManifest manifest)
    {
        if (IsCommitted)
            return;
        manifest.DeleteRecord();
        // What an earlier build wrote to a committed folder stays there until a successful build moves it.
        Withdraw(manifest, manifest.Files.FindAll(file => file.Folder == Output));
    }

    /// <summary>Deletes these files of the last build, and reports that. The manifest still names them.</summary>
    private protected void Withdraw(ArtifactManifest manifest, List<ArtifactFile> files)
    {
        manifest.RemoveTemporaryFiles(files);
        List<ArtifactError> errors = [];
        List<ArtifactFile> removed = ArtifactRemoval.Remove(files, errors);
        ArtifactRemoval.RemoveEmptyFolders(removed);
        LogErrors(errors);
        ConfigReports reports = new();
        foreach (ArtifactFile file in removed)
            reports.Of(file).Removed++;
        foreach (ConfigReport report in reports.All)
            LogLine(report.Withdrawn());
    }

    private protected RosterItem[] ToRosters(ITaskItem[] items) => Array.ConvertAll(items, ToRoster);

    private RosterItem ToRoster(ITaskItem item)
    {
        ProjectPath file = new(ProjectDirectory, item.ItemSpec);
        RosterUse use = new(item.GetMetadata("Config").Trim(), RosterTarget.Environments(item.GetMetadata("Environment")));
        return new RosterItem(file.Full, file.Name, use);
    }

    private protected string Absolute(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));

    /// <summary>Reports an error that many files of one item may have, such as a link that stands for a folder.</summary>
    private protected void LogErrorOnce(ArtifactError error)
    {
        if (_told.Add(error.Message))
            LogError(error);
    }

    private protected void LogErrors(List<ArtifactError> errors)
    {
        foreach (ArtifactError error in errors)
            LogError(error);
    }

    private protected void LogWarnings(List<ArtifactError> warnings)
    {
        foreach (ArtifactError warning in warnings)
        {
            Log.LogWarning(
                subcategory: null,
                warningCode: warning.Id,
                helpKeyword: null,
                helpLink: warning.HelpLink,
                file: warning.File,
                lineNumber: warning.Line,
                columnNumber: warning.Column,
                endLineNumber: 0,
                endColumnNumber: 0,
                message: warning.Message
            );
        }
    }

    /// <summary>The kind of file that the item names; null where the content tells it.</summary>
    private protected static ExistingKind? KindOf(ITaskItem item) => KindNames.Of(item.GetMetadata("Kind").Trim());

    private protected void LogFindings(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            foreach (ExistingFinding finding in file.Findings.InOrder)
                LogFinding(file, finding);
            if (file.Findings.Hidden > 0)
                LogLine($"FlexSso: {file.Findings.Hidden} more findings in {file.Path.Name} are not shown");
        }
    }

    private void LogFinding(SourceFile file, ExistingFinding finding)
    {
        (int line, int column) = TextPlace.Of(file.Text, finding.Start);
        ArtifactError error = new(finding.RuleId, file.Path.Full, finding.Message, line, column);
        switch (RuleSeverities.Of(finding.RuleId))
        {
            case RuleSeverity.Error:
                LogError(error);
                break;
            case RuleSeverity.Warning:
                LogWarnings([error]);
                break;
            default:
                LogInformation(error);
                break;
        }
    }

    private void LogInformation(ArtifactError information) =>
        Log.LogMessage(
            subcategory: null,
            code: information.Id,
            helpKeyword: null,
            file: information.File,
            lineNumber: information.Line,
            columnNumber: information.Column,
            endLineNumber: 0,
            endColumnNumber: 0,
            importance: MessageImportance.High,
            message: information.Message
        );

    private protected void LogLine(string text) => Log.LogMessage(MessageImportance.High, text);

    private void LogError(ArtifactError error) =>
        Log.LogError(
            subcategory: null,
            errorCode: error.Id,
            helpKeyword: null,
            helpLink: error.HelpLink,
            file: error.File,
            lineNumber: error.Line,
            columnNumber: error.Column,
            endLineNumber: 0,
            endColumnNumber: 0,
            message: error.Message
        );
}
