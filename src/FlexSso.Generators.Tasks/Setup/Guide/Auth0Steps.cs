using FlexSso.Generators.Tasks.Environments;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The Auth0 half of the guide, in the Dashboard's words.</summary>
internal static class Auth0Steps
{
    private const string FirstDatabase = "Username-Password-Authentication";

    public static GuidePart Of(SetupGuide guide) =>
        new(
            "In Auth0",
            [
                Application(guide.Values),
                Callbacks(guide.Values),
                .. AccessSteps.Of(guide.Values),
                .. Upstream(guide.Values),
                Addon(guide),
                Usage(guide.Values),
                Action(guide),
                .. UserSteps.Of(guide),
                Flow(guide),
            ]
        );

    private static GuideStep Application(ConsoleValues values) =>
        new(
            "application",
            "Open the application, or create it",
            GuideBlock.Say(
                "Open the [Auth0 Dashboard](https://manage.auth0.com/) and choose the tenant {0}. Go to **Applications** > **Applications**. "
                    + "If the application for Flex is not there: **Create Application**, with this name, **Regular Web Applications**, **Create**.",
                values.Auth0.Domain
            ),
            GuideBlock.Copy("Name", values.Auth0.ApplicationName),
            GuideBlock.Say(
                "Its **Settings** tab shows **Domain** and **Client ID**. **Of a new application** the Client ID has just been made up: put it into "
                    + "`ClientId` of the declaration, build, and go on with the new page. **Of one that was there** both must be these; if not, it "
                    + "is another application or another tenant."
            ),
            GuideBlock.Compare("Domain", values.Auth0.Domain),
            GuideBlock.Compare("Client ID", values.Auth0.ClientId)
        );

    private static GuideStep Callbacks(ConsoleValues values) =>
        new(
            "callbacks",
            "Allow the callback",
            GuideBlock.Say(
                (
                    values.Callbacks.Count == 1
                        ? "Still on **Settings**, under **Application URIs**, add this address, the ACS URL of Flex. If others stand there, put it "
                            + "before them, with a comma: "
                        : "Still on **Settings**, under **Application URIs**, add these two addresses, in this order. If others stand there, put "
                            + "them before those, with a comma: "
                ) + "Auth0 posts a login that starts in Auth0 to the first one. Then **Save Changes**."
            ),
            GuideBlock.Copy("Allowed Callback URLs", string.Join(", ", values.Callbacks))
        );

    // Auth0, "Configure Features to Use Custom Domains". Of the first database it is known that there is nothing behind it.
    private static IEnumerable<GuideStep> Upstream(ConsoleValues values)
    {
        List<string> connections = [.. values.Access.Connections.Where(static name => name != FirstDatabase)];
        if (values.Auth0.CustomDomain is not { } domain || connections.Count == 0)
            yield break;
        string callback = "https://" + domain + "/login/callback";
        yield return new GuideStep(
            "upstream",
            "Let the identity provider behind Auth0 answer at the custom domain",
            [
                GuideBlock.Say(
                    "Behind a database there is none, so nothing is to be done for it. The identity provider behind an enterprise or a social connection, such "
                        + "as Microsoft Entra ID or ADFS, must answer at {0} too: otherwise it refuses the login, or the login ends at the other domain.",
                    domain
                ),
                GuideBlock.Say(
                    "With OpenID Connect or OAuth, add this to the redirect URIs there, beside that of {0}.",
                    values.Auth0.Domain
                ),
                GuideBlock.Copy("Redirect URI", callback),
                GuideBlock.Say(
                    "With SAML or WS-Federation, give it this one, or import the metadata of the connection from the custom domain once more."
                ),
                .. connections.Select(name => GuideBlock.Copy("Assertion consumer service URL", callback + "?connection=" + name)),
            ]
        );
    }

    private static GuideStep Addon(SetupGuide guide) =>
        new(
            "addon",
            "Paste the addon\u2019s settings",
            GuideBlock.Say(
                "On the **Addons** tab of the application, switch on **SAML2 Web App**. In its window, on the **Settings** tab, **Application "
                    + "Callback URL** shows "
                    + (guide.Values.Callbacks.Count == 1 ? "the callback" : "the first callback")
                    + " from before; if it shows another, go back a step."
            ),
            GuideBlock.Compare("Application Callback URL", guide.Values.Connection.AcsUrl),
            GuideBlock.Say(
                "Replace everything in **Settings** by this, also the comments that Auth0 shows there. Then scroll down and **Save** (or **Enable**)."
            ),
            GuideBlock.CopyFile("Settings", guide.FileOf(ArtifactPaths.SamlAddon)),
            GuideBlock.Say("Open the window again: `\"signResponse\": true` is there.")
        );

    private static GuideStep Usage(ConsoleValues values) =>
        new(
            "certificate",
            "Fetch the certificate and compare the issuer",
            GuideBlock.Say(
                "In the same window, on the **Usage** tab, click **Download Auth0 certificate**; this address gives the same file. The Twilio Console "
                    + "needs what is in it."
            ),
            GuideBlock.Copy("Address of the certificate", values.CertificateUrl),
            GuideBlock.Say(
                "The tab also shows **Issuer** and **Identity Provider Login URL**. They must be these; if not, agents sign in at another "
                    + "domain than the declaration says."
            ),
            GuideBlock.Compare("Issuer", values.Issuer),
            GuideBlock.Compare("Identity Provider Login URL", values.ProtocolUrl),
            GuideBlock.Say(
                values.Access.Connections.Count == 1
                    ? "Do not copy the last one into the Twilio Console: there it gets `?connection=` at its end."
                    : "The Twilio Console takes the last one as it is, without `?connection=`, so that agents choose their connection."
            )
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
            GuideBlock.CopyFile("Code", guide.FileOf(ArtifactPaths.PostLoginAction)),
            GuideBlock.Say(
                "Auth0\u2019s own check of a tenant, `auth0-checkmate`, reports the constant `FLEX_CLIENT_ID` in it as a hard-coded value; leave it, a client ID "
                    + "is no secret."
            ),
            GuideBlock.Say("The editor says that the Action is deployed.")
        );

    private static GuideStep Flow(SetupGuide guide)
    {
        // Another Action may set what this one reads.
        List<string> paths =
        [
            "event.user.app_metadata.flex",
            .. guide.Users.Attributes.Where(static a => !a.IsInFlex).Select(static a => a.Path).Distinct(),
            .. guide.Values.Access.RolesFrom.Count == 0 ? [] : new[] { "event." + string.Join(".", guide.Values.Access.RolesFrom) },
        ];
        return new GuideStep(
            "flow",
            "Put the Action into the login flow",
            [
                GuideBlock.Say(
                    "Go to **Actions** > **Triggers** > **post-login**. Drag the Action from the **Custom** tab between **Start** and **Complete**, "
                        + "then **Apply**. Leave the Actions that are there where they are."
                ),
                GuideBlock.Say(
                    "It reads {0}. If another Action sets something of that, put this one **after** it: Auth0 runs them from top to bottom.",
                    string.Join(", ", paths)
                ),
                GuideBlock.Say(
                    "If one of them sets SAML attributes for Flex, such as one from Twilio\u2019s guide, this one replaces it: read whether it does "
                        + "anything for another application, and if not, take it out in the same **Apply**. Rules of Auth0 do not run any more."
                ),
                GuideBlock.Say("Reload the page: the Action stands between **Start** and **Complete**."),
            ]
        );
    }
}
