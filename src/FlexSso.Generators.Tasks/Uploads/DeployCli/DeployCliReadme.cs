using FlexSso.Generators.Tasks.Text;
using FlexSso.Generators.Tasks.Users;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary><c>README.md</c> of the folder: the two commands, what they change, and what remains to be done by hand.</summary>
internal static class DeployCliReadme
{
    // The blocks hold no comments, because the zsh of macOS takes # for a word. AUTH0_ALLOW_DELETE is unset and not "false", because parts of the
    // tool take that text for yes and would empty the application's metadata.
    public static string Of(UploadContent content)
    {
        string title = MarkdownText.Escape(content.Title);
        string domain = content.Values.Auth0.Domain;
        string tenant = MarkdownText.Code(domain);
        string application = MarkdownText.Code(content.Values.Auth0.ApplicationName);
        string clientId = MarkdownText.Code(content.Values.Auth0.ClientId);
        string action = MarkdownText.Code(content.Values.ActionName);
        return $$"""
            # Upload with Auth0's Deploy CLI: {{title}}

            For the tenant {{tenant}}. The folder holds two things: the application {{application}} with its callback URLs and SAML2 addon, and the Action {{action}}.

            ## Once

            In Auth0 > Applications, create a Machine to Machine application for the Auth0 Management API with the scopes `read:clients`, `create:clients`, `update:clients`, `read:actions`, `create:actions` and `update:actions`. Give the tool its values by the environment of your shell, and keep the secret out of files:

            ```bash
            export AUTH0_DOMAIN={{domain}}
            export AUTH0_CLIENT_ID=...
            read -rs AUTH0_CLIENT_SECRET && export AUTH0_CLIENT_SECRET
            export AUTH0_INCLUDED_ONLY='["clients","actions"]'
            unset AUTH0_ALLOW_DELETE
            ```

            In PowerShell 7.1 or later:

            ```powershell
            $env:AUTH0_DOMAIN = '{{domain}}'
            $env:AUTH0_CLIENT_ID = '...'
            $env:AUTH0_CLIENT_SECRET = Read-Host -MaskInput
            $env:AUTH0_INCLUDED_ONLY = '["clients","actions"]'
            Remove-Item Env:AUTH0_ALLOW_DELETE -ErrorAction Ignore
            ```

            The client ID and the secret are those of the Machine to Machine application. `AUTH0_ALLOW_DELETE` must be gone, not `false`, which parts of the tool take for yes.

            ## The two commands

            In this folder, the first says what would change, the second changes it:

            ```bash
            npx auth0-deploy-cli@8 import --input_file=. --dry-run
            npx auth0-deploy-cli@8 import --input_file=.
            ```

            **Look at the dry run.** {{application}} must be an UPDATE. If it is a CREATE, the tenant has no application of that name: set `ApplicationName` in the declaration to the name that yours has, and build again. If there is none yet, let the tool create it, put its Client ID into `ClientId`, build and import again: the Action looks at that ID.

            **Compare the Client ID.** The tool knows the application by its name only. In Auth0 > Applications, the one called {{application}} must have the Client ID {{clientId}}; if another one has that name, it would be changed instead, so rename it first. Two environments or classes that share a tenant need an `ApplicationName` each.

            Everything else in the tenant is listed as `DELETE *`. That is what the tool would do with `AUTH0_ALLOW_DELETE` switched on; with the environment above it deletes nothing. A `DELETE` without the asterisk: stop, the variable is on.

            ## What it changes, and what not

            - Of the application: type, Allowed Callback URLs and the SAML2 addon. Other callback URLs of it are replaced, and other addons may be.
            - The Action is created or brought up to date, and deployed. Each further import deploys it again: the same code, as a new version.
            - Nothing else: no other application, no other Action, no user. Nothing is deleted.
            - **Not the login flow.** The tool replaces the whole list of Actions of a trigger, so a file about this one would take the others out. Put the Action there once, in Auth0 > Actions > Triggers > post-login: drag {{action}} between Start and Complete, then Apply. Later imports leave it where it is.

            The users and the Twilio Console are not a matter of this tool; the format `setup` writes `setup.html` and `SETUP.md` for them. So **an import takes nobody's access away**: somebody who has left keeps it until {{Leavers.End(
                content.Values.Access
            )}}, as `SETUP.md` says under "When somebody leaves".

            """;
    }
}
