using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Formats;
using FlexSso.Generators.Tasks.Uploads.DeployCli;
using FlexSso.Generators.Tasks.Uploads.Http;
using FlexSso.Generators.Tasks.Uploads.Terraform;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>The files for Auth0's own tools, in the folder that each tool expects.</summary>
internal static class UploadFiles
{
    /// <summary>Renders the wanted files of one environment.</summary>
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
        UploadContent content = new(users, new ConsoleValues(users.Environment), files[users.Folder + "/" + ArtifactPaths.PostLoginAction]);
        if ((formats & ArtifactFormats.DeployCli) != 0)
            DeployCliFiles.Render(content, artifacts);
        if ((formats & ArtifactFormats.Terraform) != 0)
            TerraformFiles.Render(content, artifacts);
        if ((formats & ArtifactFormats.Http) != 0)
            artifacts.Add(HttpFile.Of(content));
    }
}
