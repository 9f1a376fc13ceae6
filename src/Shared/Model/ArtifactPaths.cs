using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Model;

/// <summary>Where the artifacts lie: the folder of an environment below the output folder, and the files in it.</summary>
internal static class ArtifactPaths
{
    public const string SamlAddon = "saml-addon.json";
    public const string PostLoginAction = "post-login-action.js";
    public const string WorkerPreview = "worker-preview.json";
    public const string SetupPage = "setup.html";
    public const string SetupMarkdown = "SETUP.md";
    public const string FlexConsole = "flex-console.json";
    public const string DeployCli = "deploy-cli/";
    public const string Terraform = "terraform/";
    public const string ManagementApi = "management-api.http";

    /// <summary>The folder of the users' files.</summary>
    public const string Users = "app-metadata/";

    /// <summary>One user's file.</summary>
    public static string AppMetadata(string email) => Users + ArtifactFileName.From(email) + ".json";

    /// <summary>Whether a path below the output folder is that of one user's file, whose name is the e-mail address.</summary>
    public static bool IsOfUser(string path) => path.IndexOf("/" + Users, StringComparison.Ordinal) >= 0;

    /// <summary>The names of all files for Auth0's bulk import.</summary>
    public const string ImportFiles = "users-import-*.json";

    /// <summary>A file for Auth0's bulk import, counted from 1.</summary>
    public static string ImportFile(int number) => "users-import-" + number.ToString("000", CultureInfo.InvariantCulture) + ".json";

    /// <summary>
    /// The folder of an environment. It begins with the full name of the class, so that a second class of the same
    /// short name moves nothing.
    /// </summary>
    /// <param name="config">The full name of the class.</param>
    /// <param name="environment">The name of the environment; empty for a configuration without environments.</param>
    public static string Folder(string config, string environment)
    {
        // A class 'Con' in the global namespace, or a namespace 'Aux': Windows could not create the folder.
        string folder = WindowsDevice.IsName(config) ? "_" + config : config;
        return environment.Length == 0 ? folder : folder + "/" + environment;
    }
}
