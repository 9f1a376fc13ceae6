using FlexSso.Generators.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// Where the artifacts of a configuration lie below the output folder. The folder is the class's full name, so that a second
/// configuration with the same short name moves nothing.
/// </summary>
internal static class ArtifactPaths
{
    public static string SamlAddon(ConfigModel config, EnvironmentModel environment) => Folder(config, environment) + "/saml-addon.json";

    public static string PostLoginAction(ConfigModel config, EnvironmentModel environment) =>
        Folder(config, environment) + "/post-login-action.js";

    public static string AppMetadata(ConfigModel config, EnvironmentModel environment, UserModel user) =>
        Folder(config, environment) + "/app-metadata/" + ArtifactFileName.From(user.Email) + ".json";

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
