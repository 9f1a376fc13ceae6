using System.Globalization;
using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The Auth0 half of the guide, in the Dashboard's words.</summary>
internal static class Auth0Steps
{
    public static GuidePart Of(SetupGuide guide) =>
        new(
            "In Auth0",
            [
                Application(guide.Values),
                Callbacks(guide.Values),
                Connection(guide.Values),
                Addon(guide),
                Usage(guide.Values),
                Action(guide),
                Flow(),
                .. Users(guide),
            ]
        );

    private static GuideStep Application(ConsoleValues values) =>
        new(
            "application",
            "Open the application, or create it",
            GuideBlock.Say(
                "Open the [Auth0 Dashboard](https://manage.auth0.com/) and choose the tenant {0}. Go to **Applications** > **Applications**. "
                    + "If the application for Flex is not there: **Create Application**, with this name, **Regular Web Applications**, **Create**.",
                values.Settings.Domain
            ),
            GuideBlock.Copy("Name", values.Settings.ApplicationName),
            GuideBlock.Say(
                "On its **Settings** tab, compare **Domain** and **Client ID** with these. If they differ, correct the C# declaration and build "
                    + "again, because everything below follows from them."
            ),
            GuideBlock.Copy("Domain", values.Settings.Domain),
            GuideBlock.Copy("Client ID", values.Settings.ClientId)
        );

    private static GuideStep Callbacks(ConsoleValues values) =>
        new(
            "callbacks",
            "Allow the callback",
            GuideBlock.Say(
                "Still on **Settings**, under **Application URIs**. It must come first if others stand there: Auth0 posts a login that starts "
                    + "in Auth0 to the first one. Then **Save Changes**."
            ),
            GuideBlock.Copy("Allowed Callback URLs", string.Join(", ", values.Callbacks))
        );

    private static GuideStep Connection(ConsoleValues values) =>
        new(
            "connection",
            "Switch on the connection of your agents",
            GuideBlock.Say(
                "On the **Connections** tab of the application, switch on {0}. Switch the others off, unless agents sign in with them.",
                values.Settings.Connection
            )
        );

    private static GuideStep Addon(SetupGuide guide) =>
        new(
            "addon",
            "Paste the addon\u2019s settings",
            GuideBlock.Say(
                "On the **Addons** tab of the application, switch on **SAML2 Web App**. In its window, on the **Settings** tab, **Application "
                    + "Callback URL** shows the callback from before. Replace everything in **Settings** by this, go to the end and **Save** (or "
                    + "**Enable**)."
            ),
            GuideBlock.Copy("Application Callback URL", guide.Values.Settings.AcsUrl),
            GuideBlock.CopyFile("Settings", guide.FileOf("saml-addon.json"))
        );

    private static GuideStep Usage(ConsoleValues values) =>
        new(
            "certificate",
            "Fetch the certificate and compare the issuer",
            GuideBlock.Say(
                "In the same window, on the **Usage** tab, click **Download Auth0 certificate**. The file is the same as behind this address. "
                    + "You need it in the Twilio Console."
            ),
            GuideBlock.Copy("Certificate", values.CertificateUrl),
            GuideBlock.Say(
                "The tab also shows **Issuer** and **Identity Provider Login URL**. They must be these; if not, agents sign in at another "
                    + "domain than the declaration says."
            ),
            GuideBlock.Copy("Issuer", values.Issuer),
            GuideBlock.Copy("Identity Provider Login URL", values.ProtocolUrl)
        );

    private static GuideStep Action(SetupGuide guide) =>
        new(
            "action",
            "Create the Action",
            GuideBlock.Say(
                "Go to **Actions** > **Library**, **Create Action** > **Build from scratch**. The trigger is **Login / Post Login**, the runtime "
                    + "{0}. Replace everything in the editor by this, then **Deploy**. The Action leaves every other application of the tenant alone.",
                guide.Values.RuntimeName
            ),
            GuideBlock.Copy("Name", guide.Values.ActionName),
            GuideBlock.CopyFile("Code", guide.FileOf("post-login-action.js"))
        );

    private static GuideStep Flow() =>
        new(
            "flow",
            "Put the Action into the login flow",
            GuideBlock.Say(
                "Go to **Actions** > **Triggers** > **post-login**. Drag the Action from the **Custom** tab between **Start** and **Complete**, "
                    + "then **Apply**. Leave the Actions that are there where they are. If one of them sets SAML attributes for Flex, such as one "
                    + "from Twilio\u2019s guide, take that one out: this one replaces it."
            )
        );

    private static IEnumerable<GuideStep> Users(SetupGuide guide)
    {
        if (guide.Users.All.Count == 0)
        {
            string role = guide.Values.Settings.DefaultRole ?? "agent";
            yield return new GuideStep(
                "users",
                "Give the users their roles",
                GuideBlock.Say(
                    "No user is declared. Under **User Management** > **Users**, open each user who shall get into Flex and give **app_metadata** "
                        + "an object of this form. Roles of Flex are `agent`, `supervisor` and `admin`, and the `wfo.` roles of Flex Insights beside "
                        + "the last two."
                ),
                GuideBlock.Copy("app_metadata", "{ \"flex\": { \"roles\": [\"" + role + "\"] } }")
            );
            yield break;
        }

        IReadOnlyList<string> imports = guide.ImportFiles;
        string count = guide.Users.All.Count.ToString(CultureInfo.InvariantCulture);
        yield return new GuideStep(
            "users",
            guide.Users.All.Count == 1 ? "Give the user the roles" : "Give the users their roles",
            GuideBlock.Say(
                "Under **User Management** > **Users**, open each user and replace **app_metadata** by what the "
                    + "[list of users](#user-list) at the end of this page has for them, then **Save**. The whole object counts: Auth0 replaces "
                    + "`flex`, it does not merge into it."
            ),
            GuideBlock.Say(
                "For many, or for users who are not there yet, import {0} of the folder of this page (users: {1}) with Auth0\u2019s bulk import "
                    + "(`POST /api/v2/jobs/users-imports`), one after the other: a tenant runs two imports at a time. With `upsert` an import "
                    + "replaces the metadata of a user who exists.",
                imports.Count == 1 ? imports[0] : imports[0] + " \u2026 " + imports[imports.Count - 1],
                count
            )
        );
    }
}
