using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Formats;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Generators.Tasks.Setup.Html;
using FlexSso.Generators.Tasks.Setup.Markdown;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup;

/// <summary><c>setup.html</c>, <c>SETUP.md</c> and <c>flex-console.json</c> of one environment.</summary>
internal static class SetupFiles
{
    /// <summary>Renders the three files.</summary>
    /// <param name="users">The environment with all its users.</param>
    /// <param name="files">The texts of all other artifacts, by their path.</param>
    /// <param name="formats">The wanted formats.</param>
    /// <param name="artifacts">Receives the files.</param>
    public static void Render(
        EnvironmentUsers users,
        IReadOnlyDictionary<string, string> files,
        ArtifactFormats formats,
        List<Artifact> artifacts
    )
    {
        SetupGuide guide = new(users, files, countsLeavers: (formats & ArtifactFormats.Paste) != 0);
        artifacts.Add(users.ToArtifact(ArtifactPaths.SetupPage, SetupPage.Of(guide)));
        artifacts.Add(users.ToArtifact(ArtifactPaths.SetupMarkdown, MarkdownPage.Of(guide)));
        artifacts.Add(users.ToArtifact(ArtifactPaths.FlexConsole, FlexConsoleJson.Of(guide.Values)));
    }
}
