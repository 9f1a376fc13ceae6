namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>A <c>FlexRoster</c> item of the project.</summary>
/// <param name="path">The file, absolute.</param>
/// <param name="config">The name of the configuration, short or full.</param>
/// <param name="environments">Empty: the users are in every environment.</param>
internal sealed class RosterItem(string path, string config, IReadOnlyList<string> environments)
{
    public string Path => path;

    public string Config => config;

    public IReadOnlyList<string> Environments => environments;
}
