using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Privacy;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Finds the items of a project that are files of ours: what the build wrote, rosters and certificates. The targets take them out of what is
/// published, packed and copied.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class FindFlexSsoPrivateFiles : FlexSsoTask
{
    /// <summary>The items that may be published, packed or copied.</summary>
    public ITaskItem[] Candidates { get; set; } = [];

    /// <summary>The rosters and certificates of the project.</summary>
    public ITaskItem[] Inputs { get; set; } = [];

    /// <summary>Those of <see cref="Candidates"/> that are files of ours.</summary>
    [Output]
    public ITaskItem[] Found { get; private set; } = [];

    private protected override string Subject => ProjectFile;

    private protected override void Run()
    {
        PrivateFiles ours = new();
        foreach (ITaskItem item in Inputs)
            ours.AddFile(Full(item.ItemSpec));
        if (IsCommitted)
            ours.AddFolder(Output.Root, ProjectDirectory, Path.Combine(ProjectDirectory, "wwwroot"));
        Found = Array.FindAll(Candidates, item => FullOrNull(item.ItemSpec) is { } file && ours.Contains(file));
    }

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
