using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Generators.Tasks.Setup.Html;
using FlexSso.Generators.Tasks.Setup.Markdown;

namespace FlexSso.Generators.Tasks.Setup;

/// <summary><c>setup.html</c>, <c>SETUP.md</c> and <c>flex-console.json</c> of one environment.</summary>
internal static class SetupFiles
{
    /// <summary>Renders them.</summary>
    /// <param name="users">The environment with all its users.</param>
    /// <param name="files">The texts of all other artifacts, by their path.</param>
    /// <param name="artifacts">Takes the files.</param>
    public static void Render(EnvironmentUsers users, IReadOnlyDictionary<string, string> files, List<Artifact> artifacts)
    {
        SetupGuide guide = new(users, files);
        string folder = users.Environment.Folder + "/";
        artifacts.Add(new Artifact(folder + "setup.html", SetupPage.Of(guide), users.Config.Name));
        artifacts.Add(new Artifact(folder + "SETUP.md", MarkdownPage.Of(guide), users.Config.Name));
        artifacts.Add(new Artifact(folder + "flex-console.json", FlexConsoleJson.Of(guide.Values), users.Config.Name));
    }
}
