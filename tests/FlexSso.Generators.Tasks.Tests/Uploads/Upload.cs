using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Uploads;

/// <summary>One environment and its files.</summary>
internal static class Upload
{
    public const string Addon =
        """{ "audience": "urn:flex:JQ0123456789abcdef0123456789abcdef", "signResponse": true, "mappings": {}, "lifetimeInSeconds": 3600 }""";
    public const string Code = "exports.onExecutePostLogin = async () => {};\n";

    /// <summary>Runs the task.</summary>
    /// <returns>True when the build goes on.</returns>
    public static bool Write(TaskProject project, string formats, params UserModel[] users)
    {
        project.Formats = formats;
        string model = Sample.Json([Sample.Department], Sample.Hosted.WithUsers(users));
        (string, string)[] artifacts =
        [
            ("Acme.Flex/saml-addon.json", Addon),
            ("Acme.Flex/post-login-action.js", Code),
            .. users.Select(user => ($"Acme.Flex/app-metadata/{user.Email}.json", """{ "flex": { "roles": ["agent"] } }""")),
        ];
        return project.WriteFrom(Compiled.Config(model, artifacts));
    }
}
