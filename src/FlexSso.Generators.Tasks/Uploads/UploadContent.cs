using FlexSso.Generators.Tasks.Rendering;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>What is uploaded for one environment, whatever the tool.</summary>
/// <param name="users">The environment with all its users.</param>
/// <param name="values">The values of the consoles.</param>
/// <param name="addon">The settings of the SAML2 addon: the text of <c>saml-addon.json</c>.</param>
/// <param name="code">The code of the Action: the text of <c>post-login-action.js</c>.</param>
internal sealed class UploadContent(EnvironmentUsers users, ConsoleValues values, string addon, string code)
{
    /// <summary>The trigger of the Action and its version, in the words of the Management API.</summary>
    public const string TriggerId = "post-login";

    public const string TriggerVersion = "v3";

    public EnvironmentUsers Users => users;

    public ConsoleValues Values => values;

    public string Addon => addon;

    public string Code => code;

    /// <summary>What to call it in a text: the class, and the environment if it has several.</summary>
    public string Title => users.Title;

    /// <summary>An artifact of this environment.</summary>
    public Artifact File(string name, string text) => new(users.Environment.Folder + "/" + name, text, users.Config.Name);
}
