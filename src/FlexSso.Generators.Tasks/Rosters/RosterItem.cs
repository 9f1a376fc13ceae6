using FlexSso.Generators.Tasks.Files;
using FlexSso.Rosters;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks.Rosters;

/// <summary>A <c>FlexRoster</c> item of the project.</summary>
/// <param name="path">The full path of the file.</param>
/// <param name="name">The path for a message, relative to the project where possible.</param>
/// <param name="use">The configuration and environments that the users belong to.</param>
internal sealed class RosterItem(string path, string name, RosterUse use)
{
    /// <summary>Reads an item: its metadata Config and, optionally, Environment.</summary>
    public static RosterItem Of(string projectDirectory, ITaskItem item)
    {
        ProjectPath file = new(projectDirectory, item.ItemSpec);
        RosterUse use = new(item.GetMetadata("Config").Trim(), RosterTarget.Environments(item.GetMetadata("Environment")));
        return new RosterItem(file.Full, file.Name, use);
    }

    public string Path => path;

    public string Name => name;

    public RosterUse Use => use;

    /// <summary>Whether the users are in that environment of the configuration.</summary>
    public bool IsFor(string environment) => use.Environments.Length == 0 || Array.IndexOf(use.Environments, environment) >= 0;
}
