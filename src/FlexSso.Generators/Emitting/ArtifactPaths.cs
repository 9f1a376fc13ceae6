using FlexSso.Generators.Model;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// Where the artifacts of a configuration lie below the output folder. The folder is the class's full name, so that a second
/// configuration with the same short name moves nothing.
/// </summary>
internal static class ArtifactPaths
{
    public const string SamlAddon = "/saml-addon.json";
    public const string PostLoginAction = "/post-login-action.js";

    // In this folder a file for each user.
    public const string AppMetadata = "/app-metadata/";
    public const string AppMetadataEnd = ".json";

    /// <summary>The folder of an environment; of a configuration without environments it is the configuration's own.</summary>
    public static string Folder(ConfigModel config, EnvironmentModel environment) =>
        environment.Name.Length == 0 ? Folder(config) : Folder(config) + "/" + environment.Name;

    private static string Folder(ConfigModel config)
    {
        string name = config.Type.FullName;
        // A class 'Con' in the global namespace, or a namespace 'Aux': Windows could not create the folder.
        return WindowsDevice.IsName(name) ? "_" + name : name;
    }
}
