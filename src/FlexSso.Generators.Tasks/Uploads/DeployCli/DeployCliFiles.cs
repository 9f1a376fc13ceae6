using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary>
/// <c>deploy-cli/</c>: the directory that Auth0's Deploy CLI imports. It has no <c>triggers</c>, because the tool replaces the whole list of a
/// trigger's Actions and would unbind those of other applications. Source: Auth0, "Deploy CLI Tool", and its source code
/// (auth0/auth0-deploy-cli, <c>triggers.ts</c>).
/// </summary>
internal static class DeployCliFiles
{
    private const string Folder = ArtifactPaths.DeployCli;

    public static void Render(UploadContent content, List<Artifact> artifacts)
    {
        string action = "actions/" + content.Values.ActionName;
        artifacts.Add(content.File(Folder + "README.md", DeployCliReadme.Of(content)));
        Add(action + ".json", DeployCliJson.Action(content, "./" + action + "/code.js"));
        Add(action + "/code.js", content.Code);
        Add("clients/flex.json", DeployCliJson.Client(content));

        void Add(string name, string text) => artifacts.Add(content.File(Folder + name, KeywordMarks.Break(text)));
    }
}
