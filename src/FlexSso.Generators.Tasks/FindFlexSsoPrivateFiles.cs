using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Privacy;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Finds the items of a project that are files of ours: what the build wrote, rosters, certificates and existing files. The targets take them
/// out of what is published, packed and copied.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class FindFlexSsoPrivateFiles : FlexSsoTask
{
    /// <summary>The items that may be published, packed or copied.</summary>
    public ITaskItem[] Candidates { get; set; } = [];

    /// <summary>The rosters, certificates and existing files of the project.</summary>
    public ITaskItem[] Inputs { get; set; } = [];

    /// <summary>
    /// Whether a roster or an output folder in the root of a web site is an error (FLEXSSO0812). In a build it is; an editor that asks what
    /// belongs to the project gets an answer.
    /// </summary>
    public bool RefusesWebRoot { get; set; }

    /// <summary>The rosters of the project itself.</summary>
    public ITaskItem[] Rosters { get; set; } = [];

    /// <summary>Those of <see cref="Candidates"/> that are files of ours.</summary>
    [Output]
    public ITaskItem[] Found { get; private set; } = [];

    private protected override string Subject => ProjectFile;

    private protected override void Run()
    {
        if (RefusesWebRoot)
            RefuseWebRoot();
        PrivateFiles ours = new();
        foreach (ITaskItem item in Inputs)
            ours.AddFile(Full(item.ItemSpec));
        if (IsCommitted)
            ours.AddFolder(Output.Root, ProjectDirectory);
        Found = Array.FindAll(Candidates, item => FullOrNull(item.ItemSpec) is { } file && ours.Contains(file));
    }

    // 'dotnet run' serves what lies there, and a publish looks there again for what the build has made.
    private void RefuseWebRoot()
    {
        string root = Path.Combine(ProjectDirectory, "wwwroot");
        List<ArtifactError> errors = [];
        if (IsCommitted && PathPrefix.IsBelow(Output.Root, root))
            errors.Add(InWebRoot($"FlexSsoOutputPath '{Output.Name}'", "choose a folder outside"));
        foreach (ProjectPath roster in Rosters.Select(item => new ProjectPath(ProjectDirectory, item.ItemSpec)))
        {
            if (PathPrefix.IsBelow(roster.Full, root))
                errors.Add(InWebRoot($"The roster '{roster.Name}'", "move it to a folder outside"));
        }
        LogErrors(errors);
    }

    private ArtifactError InWebRoot(string what, string remedy) =>
        new(
            RuleIds.PublicFolder,
            ProjectFile,
            $"{what} lies in 'wwwroot', whose files a web site gives to everybody, and names users; {remedy}"
        );

    private string Full(string path) => new ProjectPath(ProjectDirectory, path).Full;

    // An item may be anything, even a URL. What is no path is no file of ours.
    private string? FullOrNull(string path)
    {
        try
        {
            return Full(path);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }
}
