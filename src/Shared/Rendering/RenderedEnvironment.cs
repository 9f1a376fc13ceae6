namespace FlexSso.Rendering;

/// <summary>One environment of a configuration.</summary>
/// <param name="name">Empty for a configuration without environments.</param>
/// <param name="folder">Where its artifacts lie below the output folder, with <c>/</c>.</param>
/// <param name="settings">What is declared of the set-up.</param>
/// <param name="users">The users that are declared in code, in that order.</param>
internal sealed class RenderedEnvironment(string name, string folder, RenderedSettings settings, IReadOnlyList<RenderedUser> users)
{
    public string Name => name;

    public string Folder => folder;

    public RenderedSettings Settings => settings;

    public IReadOnlyList<RenderedUser> Users => users;
}
