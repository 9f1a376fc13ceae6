using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Users;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary><c>terraform/</c>: a root module for Auth0's provider. The data of users is in a JSON file, not in HCL.</summary>
internal static class TerraformFiles
{
    private const string Folder = ArtifactPaths.Terraform;

    public static void Render(UploadContent content, List<Artifact> artifacts)
    {
        artifacts.Add(content.File(Folder + "main.tf", TerraformMain.Of(content)));
        artifacts.Add(content.File(Folder + ArtifactPaths.PostLoginAction, content.Code));
        artifacts.Add(content.File(Folder + "users.json", Users(content.Users)));
        artifacts.Add(content.File(Folder + "variables.tf", Variables()));
    }

    // The keys are e-mails as Auth0 stores them, so that a plan shows no difference.
    private static string Users(EnvironmentUsers users)
    {
        JsonWriter json = new();
        json.BeginObject();
        foreach (RosterUser user in users.All)
            AppMetadataFiles.Write(json.Name(EmailAddress.StoredByAuth0(user.Email)), user, users.Attributes);

        return json.EndObject().ToString();
    }

    private static string Variables()
    {
        HclWriter hcl = new();
        hcl.Begin("variable", "flex_user_ids");
        hcl.Text(
            "description",
            "E-mail to user ID in Auth0, such as auth0|5f7c8ec7c33c6c004bbafe82, of the users in users.json whom Terraform shall manage."
        );
        hcl.Expression("type", "map(string)").Expression("default", "{}").End();
        return hcl.ToString();
    }
}
