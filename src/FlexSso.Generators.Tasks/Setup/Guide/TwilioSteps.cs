using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The Twilio half of the guide, in the Console's words.</summary>
internal static class TwilioSteps
{
    public static GuidePart Of(SetupGuide guide)
    {
        List<GuideStep> steps = [Open(guide.Values), Fields(guide), Redirects(guide.Values), Save(guide.Values)];
        if (guide.Values.Settings.IsSelfHosted)
        {
            steps.Add(AppConfig(guide.Values));
        }

        return new GuidePart("In the Twilio Console", steps);
    }

    private static GuideStep Open(ConsoleValues values)
    {
        RenderedSettings settings = values.Settings;
        return new GuideStep(
            "console",
            "Open the SSO page",
            GuideBlock.Say(
                "Open the [Twilio Console](https://console.twilio.com/) and go to **Flex** > **Users and access** > **Single sign-on (SSO)**. "
                    + (
                        settings.IsEnhanced
                            ? "Open the connection, or create it. The page shows these two values; they must be the same, letter for letter."
                            : "The page shows the old configuration, which Twilio asked every account to leave before 2026-03-31. It has these two "
                                + "values."
                    )
            ),
            GuideBlock.Copy("ACS URL", settings.AcsUrl),
            GuideBlock.Copy("Audience (Entity ID)", settings.Audience)
        );
    }

    private static GuideStep Fields(SetupGuide guide) =>
        new(
            "identity-provider",
            "Enter the identity provider",
            GuideBlock.Copy("Friendly Name", "Auth0"),
            guide.Users.Certificate is { } certificate
                ? GuideBlock.CopyFile("X.509 Certificate", certificate.Pem)
                : GuideBlock.Say(
                    "**X.509 Certificate**: the whole text of the certificate file from before, with the lines of dashes at its beginning and end."
                ),
            GuideBlock.Copy("Identity Provider Issuer", guide.Values.Issuer),
            GuideBlock.Say("It begins with `urn:`. An address with `https://` there is refused at each login."),
            GuideBlock.Copy("Single Sign-On URL", guide.Values.SsoUrl),
            GuideBlock.Say("With `?connection=` at its end. The address of the metadata does not belong here.")
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
                    "**Default Redirect URL** may stay empty; logins then start in Flex only. Set `FlexUrl` in the declaration to have it here."
                )
            );
        }

        blocks.AddRange(values.TrustedUrls.Select(url => GuideBlock.Copy("Trusted URLs", url)));
        blocks.Add(
            GuideBlock.Say(
                values.Settings.LoginPopup
                    ? "**Login using popup**: on."
                        + (
                            values.Settings.IsEmbedded
                                ? " In a frame, browsers keep no cookie of the login page, so it needs a window of its own."
                                : ""
                        )
                    : "**Login using popup**: off. "
                        + (
                            values.Settings.IsSelfHosted
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
                "Click **Save**. Leave this window open until the test below has worked: whoever is signed in stays signed in, and you can "
                    + "change the values back."
                    + (values.Settings.IsEnhanced ? " An account that migrates keeps its old details for 30 days." : "")
            )
        );

    private static GuideStep AppConfig(ConsoleValues values)
    {
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                values.Settings.IsEnhanced
                    ? "Merge this into the `appConfig` of your Flex UI, only after the Console has been saved: as soon as `oauth` is there, Flex UI "
                        + "(2.7 or newer) uses the new login."
                    : "Merge this into the `appConfig` of your Flex UI."
            ),
            GuideBlock.CopyFile("appConfig", FlexConsoleJson.AppConfig(values)),
        ];
        if (values.Settings.IsEnhanced)
        {
            blocks.Add(
                GuideBlock.Say(
                    "One value is Twilio\u2019s to give: `oauth.clientId`, which this address shows as `client_id` beside the connection {0}."
                        + (
                            values.Settings.AccountSid is null
                                ? " Put your Account SID at its end; with `AccountSid` in the declaration it stands here."
                                : ""
                        ),
                    values.Settings.Sid
                )
            );
            blocks.Add(
                GuideBlock.Copy(
                    "Authentication config",
                    "https://services.twilio.com/v1/Flex/Authentication/Config?AccountSid=" + values.Settings.AccountSid
                )
            );
        }

        return new GuideStep("app-config", "Tell your own Flex", [.. blocks]);
    }
}
