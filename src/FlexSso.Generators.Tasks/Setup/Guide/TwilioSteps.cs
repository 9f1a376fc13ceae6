using FlexSso.Generators.Tasks.Environments;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The Twilio half of the guide, in the Console's words.</summary>
internal static class TwilioSteps
{
    public static GuidePart Of(SetupGuide guide)
    {
        List<GuideStep> steps = [Fields(guide), Redirects(guide.Values), Save(guide.Values)];
        if (guide.Values.Console is { IsEmbedded: true, IsSelfHosted: false })
            steps.Add(AllowedUrls());
        if (guide.Values.Console.IsSelfHosted)
            steps.Add(AppConfig(guide.Values));
        return new GuidePart("In the Twilio Console", steps);
    }

    private static GuideStep Fields(SetupGuide guide) =>
        new(
            "identity-provider",
            "Enter the identity provider",
            GuideBlock.Say("Back in the Twilio Console, on the page of [the connection](#console), enter these."),
            GuideBlock.Copy("Friendly Name", "Auth0"),
            guide.Users.Certificate is { } certificate
                ? GuideBlock.CopyFile("X.509 Certificate", certificate.Pem)
                : GuideBlock.Say(
                    "**X.509 Certificate**: open the certificate file from before in a text editor and copy all of it, from `-----BEGIN CERTIFICATE-----` "
                        + "to `-----END CERTIFICATE-----`. Not its address."
                ),
            GuideBlock.Copy("Identity Provider Issuer", guide.Values.Issuer),
            GuideBlock.Say(
                "Exactly this, as on the **Usage** tab of the addon. With an address that begins with `https://` every login is refused."
            ),
            GuideBlock.Copy("Single Sign-On URL", guide.Values.SsoUrl),
            GuideBlock.Say(
                (
                    guide.Values.Access.Connections.Count == 1
                        ? "With `?connection=` at its end. "
                        : "Without a connection, because there are several. "
                ) + "The address of the metadata does not belong here."
            )
        );

    private static GuideStep Redirects(ConsoleValues values)
    {
        List<GuideBlock> blocks = [];
        if (values.FlexUrl is { } flexUrl)
        {
            blocks.Add(GuideBlock.Copy("Default Redirect URL", flexUrl));
        }
        else
        {
            blocks.Add(
                GuideBlock.Say(
                    "**Default Redirect URL** may stay empty; logins then start in Flex only. `FlexUrl` in the declaration fills it in, for logins "
                        + "that start in Auth0."
                )
            );
        }

        blocks.AddRange(values.TrustedUrls.Select(url => GuideBlock.Copy("Trusted URLs", url)));
        blocks.Add(
            GuideBlock.Say(
                values.Console.LoginPopup
                    ? "**Login using popup**: on. Browsers have to allow popups of Flex."
                        + (
                            values.Console.IsEmbedded
                                ? " In a frame, browsers keep no cookie of the login page, so it needs a window of its own."
                                : ""
                        )
                    : "**Login using popup**: off. "
                        + (
                            values.Console.IsSelfHosted
                                ? "A self-hosted Flex is redirected to the login page and back."
                                : "So it is declared."
                        )
            )
        );
        return new GuideStep("redirects", "Enter where Flex is", [.. blocks]);
    }

    private static GuideStep Save(ConsoleValues values) =>
        new(
            "save",
            "Save",
            GuideBlock.Say(
                "Click **Save**, reload the page and see that each field is as you entered it. The certificate is that of the tenant: when its signing "
                    + "key is rotated in Auth0, logins fail until the new one is here."
                    + (values.Connection.IsEnhanced ? " An account that migrates keeps its old details for 30 days." : "")
            )
        );

    // Twilio, "Securely embed Flex as an iframe".
    private static GuideStep AllowedUrls() =>
        new(
            "allowed-urls",
            "Allow the page that shows Flex",
            GuideBlock.Say(
                "Go to the **Settings** page of Flex and add the address of the page that shows Flex in a frame to **Allowed URLs**: scheme and host, "
                    + "such as `https://crm.acme.example`, without a slash at its end. Then **Save**, and reload that page. Twilio lets no other page "
                    + "show Flex: the browser says `refused to connect`, or Flex says `Session not found`."
            ),
            GuideBlock.Say("This is not the list **Trusted URLs**. Browsers must also let the frame keep cookies of Flex.")
        );

    private static GuideStep AppConfig(ConsoleValues values)
    {
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                values.Connection.IsEnhanced
                    ? "Merge this into the `appConfig` of your Flex UI, only after the Console has been saved: as soon as `oauth` is there, Flex UI "
                        + "(2.7 or newer) uses the new login."
                    : "Merge this into the `appConfig` of your Flex UI."
            ),
            GuideBlock.CopyFile("appConfig", FlexConsoleJson.AppConfig(values)),
        ];
        if (values.Connection.IsEnhanced)
        {
            blocks.Add(
                GuideBlock.Say(
                    "One value is Twilio\u2019s to give: `oauth.clientId`, which this address shows as `client_id` beside the connection {0}."
                        + (
                            values.Connection.AccountSid is null
                                ? " Put your Account SID at its end; with `AccountSid` in the declaration it stands here."
                                : ""
                        ),
                    values.Connection.Sid
                )
            );
            blocks.Add(
                GuideBlock.Copy(
                    "Authentication config",
                    "https://services.twilio.com/v1/Flex/Authentication/Config?AccountSid=" + values.Connection.AccountSid
                )
            );
        }

        return new GuideStep("app-config", "Tell your own Flex", [.. blocks]);
    }
}
