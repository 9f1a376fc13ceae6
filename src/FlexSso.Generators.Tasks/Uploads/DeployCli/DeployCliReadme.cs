using System.Text;
using FlexSso.Generators.Tasks.Rendering;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary><c>README.md</c> of the folder: the two commands, what they change and what is left to do.</summary>
internal static class DeployCliReadme
{
    public static string Of(UploadContent content)
    {
        string domain = content.Values.Settings.Domain;
        string application = MarkdownText.Code(content.Values.Settings.ApplicationName);
        string action = MarkdownText.Code(content.Values.ActionName);
        StringBuilder text = new(4096);
        text.Append("# Upload with Auth0's Deploy CLI: ").Append(MarkdownText.Plain(content.Title)).Append("\n\n");
        text.Append("For the tenant ").Append(MarkdownText.Code(domain)).Append(". The folder holds two things: the application ");
        text.Append(application).Append(" with its callback URLs and SAML2 addon, and the Action ").Append(action).Append(".\n\n");
        text.Append("## Once\n\n");
        text.Append(
            "In Auth0 > Applications, create a Machine to Machine application for the Auth0 Management API with the scopes `read:clients`, "
        );
        text.Append(
            "`create:clients`, `update:clients`, `read:actions`, `create:actions` and `update:actions`. Give the tool its values by the "
        );
        text.Append("environment of your shell, and keep the secret out of files:\n\n");
        // No comment in a block: the zsh that macOS has takes # for a word.
        text.Append("```bash\nexport AUTH0_DOMAIN=").Append(domain).Append('\n');
        text.Append("export AUTH0_CLIENT_ID=...\nread -rs AUTH0_CLIENT_SECRET && export AUTH0_CLIENT_SECRET\n");
        // Not "false": parts of the tool take that text for yes, and would empty the application's metadata.
        text.Append("export AUTH0_INCLUDED_ONLY='[\"clients\",\"actions\"]'\nunset AUTH0_ALLOW_DELETE\n```\n\n");
        text.Append("In PowerShell 7.1 or later:\n\n```powershell\n$env:AUTH0_DOMAIN = '").Append(domain).Append("'\n");
        text.Append("$env:AUTH0_CLIENT_ID = '...'\n$env:AUTH0_CLIENT_SECRET = Read-Host -MaskInput\n");
        text.Append("$env:AUTH0_INCLUDED_ONLY = '[\"clients\",\"actions\"]'\n");
        text.Append("Remove-Item Env:AUTH0_ALLOW_DELETE -ErrorAction Ignore\n```\n\n");
        text.Append(
            "The client ID and the secret are those of the Machine to Machine application. `AUTH0_ALLOW_DELETE` must be gone, not `false`, "
        );
        text.Append("which parts of the tool take for yes.\n\n");
        text.Append("## The two commands\n\nIn this folder, the first says what would change, the second changes it:\n\n```bash\n");
        text.Append("npx auth0-deploy-cli@8 import --input_file=. --dry-run\n");
        text.Append("npx auth0-deploy-cli@8 import --input_file=.\n```\n\n");
        text.Append("**Look at the dry run.** ")
            .Append(application)
            .Append(" must be an UPDATE. If it is a CREATE, the tenant has no application ");
        text.Append(
            "of that name: set `ApplicationName` in the declaration to the name that yours has, and build again. If there is none yet, let "
        );
        text.Append("the tool create it, put its Client ID into `ClientId`, build and import again: the Action looks at that ID.\n\n");
        text.Append("**Compare the Client ID.** The tool knows the application by its name only. In Auth0 > Applications, the one called ");
        text.Append(application).Append(" must have the Client ID ").Append(MarkdownText.Code(content.Values.Settings.ClientId));
        text.Append(
            "; if another one has that name, it would be changed instead, so rename it first. Two environments or classes that share a "
        );
        text.Append("tenant need an `ApplicationName` each.\n\n");
        text.Append(
            "Everything else in the tenant is listed as `DELETE *`. That is what the tool would do with `AUTH0_ALLOW_DELETE` switched on; with "
        );
        text.Append("the environment above it deletes nothing. A `DELETE` without the asterisk: stop, the variable is on.\n\n");
        text.Append("## What it changes, and what not\n\n");
        text.Append(
            "- Of the application: type, Allowed Callback URLs and the SAML2 addon. Other callback URLs of it are replaced, and other addons may be.\n"
        );
        text.Append(
            "- The Action is created or brought up to date, and deployed. Each further import deploys it again: the same code, as a new version.\n"
        );
        text.Append("- Nothing else: no other application, no other Action, no user. Nothing is deleted.\n");
        text.Append(
            "- **Not the login flow.** The tool replaces the whole list of Actions of a trigger, so a file about this one would take the "
        );
        text.Append("others out. Put the Action there once, in Auth0 > Actions > Triggers > post-login: drag ").Append(action);
        text.Append(" between Start and Complete, then Apply. Later imports leave it where it is.\n\n");
        text.Append(
            "The users and the Twilio Console are not a matter of this tool; the format `setup` writes `setup.html` and `SETUP.md` for them.\n"
        );
        return text.ToString();
    }
}
