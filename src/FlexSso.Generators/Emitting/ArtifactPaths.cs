using FlexSso.Generators.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// Where the artifacts of a configuration lie below the output folder. The folder is the class's full name, so that a second
/// configuration with the same short name moves nothing.
/// </summary>
internal static class ArtifactPaths
{
    public static string SamlAddon(ConfigModel config) => Folder(config) + "/saml-addon.json";

    public static string PostLoginAction(ConfigModel config) => Folder(config) + "/post-login-action.js";

    public static string AppMetadata(ConfigModel config, UserModel user) =>
        Folder(config) + "/app-metadata/" + ArtifactFileName.From(user.Email) + ".json";

    private static string Folder(ConfigModel config)
    {
        string name = config.Type.FullName;
        // A class 'Con' in the global namespace, or a namespace 'Aux': Windows could not create the folder.
        return WindowsDevice.IsName(name) ? "_" + name : name;
    }
}
