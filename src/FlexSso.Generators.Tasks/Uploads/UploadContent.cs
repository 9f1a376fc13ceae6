using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>The content of all uploads of one environment.</summary>
/// <param name="users">The environment with all its users.</param>
/// <param name="values">The values of the consoles.</param>
/// <param name="code">The code of the Action: the text of <c>post-login-action.js</c>.</param>
internal sealed class UploadContent(EnvironmentUsers users, ConsoleValues values, string code)
{
    /// <summary>The trigger of the Action and its version, as the Management API names them.</summary>
    public const string TriggerId = "post-login";

    public const string TriggerVersion = "v3";

    public EnvironmentUsers Users => users;

    public ConsoleValues Values => values;

    /// <summary>The settings of the SAML2 addon.</summary>
    public SamlAddon Addon { get; } = users.Environment.ToSamlAddon();

    public string Code => code;

    /// <summary>The name for a reader: the class, and the environment when there are several.</summary>
    public string Title => users.Title;

    /// <summary>An artifact of this environment.</summary>
    public Artifact File(string name, string text) => users.ToArtifact(name, text);
}
