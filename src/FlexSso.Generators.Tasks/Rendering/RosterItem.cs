using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>A <c>FlexRoster</c> item of the project.</summary>
/// <param name="path">The file, absolute.</param>
/// <param name="name">The file for a message: relative to the project where it can be.</param>
/// <param name="use">Whose users they are.</param>
internal sealed class RosterItem(string path, string name, RosterUse use)
{
    public string Path => path;

    public string Name => name;

    public RosterUse Use => use;

    /// <summary>Whether the users are in that environment of the configuration.</summary>
    public bool IsFor(string environment) => use.Environments.Length == 0 || Array.IndexOf(use.Environments, environment) >= 0;
}
