using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Generators.Tasks.Uploads.DeployCli;
using FlexSso.Generators.Tasks.Uploads.Http;
using FlexSso.Generators.Tasks.Uploads.Terraform;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>What Auth0's own tools upload, in the folder that each of them takes.</summary>
internal static class UploadFiles
{
    /// <summary>Renders the wanted ones of one environment.</summary>
    /// <param name="users">The environment with all its users.</param>
    /// <param name="files">The texts of all other artifacts, by their path.</param>
    /// <param name="formats">Which are wanted.</param>
    /// <param name="artifacts">Takes the files.</param>
    public static void Render(
        EnvironmentUsers users,
        IReadOnlyDictionary<string, string> files,
        ArtifactFormats formats,
        List<Artifact> artifacts
    )
    {
        UploadContent content = new(
            users,
            new ConsoleValues(users.Environment),
            files[users.Environment.Folder + "/saml-addon.json"],
            files[users.Environment.Folder + "/post-login-action.js"]
        );
        if ((formats & ArtifactFormats.DeployCli) != 0)
        {
            DeployCliFiles.Render(content, artifacts);
        }

        if ((formats & ArtifactFormats.Terraform) != 0)
        {
            TerraformFiles.Render(content, artifacts);
        }

        if ((formats & ArtifactFormats.Http) != 0)
        {
            artifacts.Add(HttpFile.Of(content));
        }
    }
}
