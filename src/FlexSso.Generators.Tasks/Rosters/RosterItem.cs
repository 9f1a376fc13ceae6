using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Rosters;

/// <summary>A <c>FlexRoster</c> item of the project.</summary>
/// <param name="path">The full path of the file.</param>
/// <param name="name">The path for a message, relative to the project where possible.</param>
/// <param name="use">The configuration and environments that the users belong to.</param>
internal sealed class RosterItem(string path, string name, RosterUse use)
{
    public string Path => path;

    public string Name => name;

    public RosterUse Use => use;

    /// <summary>Whether the users are in that environment of the configuration.</summary>
    public bool IsFor(string environment) => use.Environments.Length == 0 || Array.IndexOf(use.Environments, environment) >= 0;
}
