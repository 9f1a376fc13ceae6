using FlexSso.Generators.Tasks.Environments;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps before the first change: keep the old state, and compare the values that Twilio gives.</summary>
internal static class BeforeSteps
{
    public static GuidePart Of(SetupGuide guide) => new("Before you start", [Keep(guide.Values), Connection(guide.Values)]);

    private static GuideStep Keep(ConsoleValues values) =>
        new(
            "keep",
            "Keep the old state",
            GuideBlock.Say(
                "You need an administrator of the Auth0 tenant {0}, one of the Twilio account, and a user in Auth0 to test with. Agents need do nothing.",
                values.Auth0.Domain
            ),
            GuideBlock.Say(
                "**If agents log in to Flex with SSO already**, every change below concerns their next login. Copy into a file: the **Settings** of "
                    + "the SAML2 addon and the **Allowed Callback URLs** in Auth0, the order of the Actions of **post-login**, and each field of the "
                    + "SSO page of the Twilio Console. [Going back](#back) needs them."
            ),
            GuideBlock.Say(
                values.IsNameIdUserId
                    ? "**Look at the workers** in the Twilio Console, **TaskRouter** > **Workspaces** > **Workers**. This set-up names them by their user "
                        + "ID in Auth0. If they are named by their e-mail there, the next login makes a second worker for each, billed on its own, and "
                        + "the old one stays: take `NameId` out of the declaration then."
                    : "**Look at the workers** in the Twilio Console, **TaskRouter** > **Workspaces** > **Workers**. This set-up names them by their "
                        + "e-mail. If they are named otherwise there, such as `auth0|\u2026`, the next login makes a second worker for each, billed on "
                        + "its own, and the old one stays. `NameId = FlexNameId.UserId` in the declaration keeps names of the form `auth0|\u2026`."
            )
        );

    private static GuideStep Connection(ConsoleValues values)
    {
        return new GuideStep(
            "console",
            values.Connection.IsEnhanced ? "Open the SSO connection of Flex, or create it" : "Open the SSO page of Flex",
            GuideBlock.Say(
                "Open the [Twilio Console](https://console.twilio.com/) and go to **Flex** > **Users and access** > **Single sign-on (SSO)**. "
                    + (
                        values.Connection.IsEnhanced
                            ? "Open the connection, or create it: Twilio makes the two values up, and the part that begins with `JQ` is the SID of "
                                + "the connection. If they are shown only once it is saved, save it as it is; its fields come later."
                            : "The page shows the old configuration with these two values."
                    )
            ),
            GuideBlock.Compare("ACS URL", values.Connection.AcsUrl),
            GuideBlock.Compare("Audience (Entity ID)", values.Connection.Audience),
            GuideBlock.Say(
                values.Connection.IsEnhanced
                    ? "If Twilio shows others, **stop**: the declaration is about another connection. Put yours into `ConnectionSid`, or `AcsUrl` and "
                        + "`Audience`, build, and begin again with the new page."
                    : "If it shows `login.flex.us1.twilio.com` and `urn:flex:\u2026` instead, **stop**: the account has moved to Enhanced. Take `Mode` "
                        + "out of the declaration, set `ConnectionSid`, build, and begin again with the new page."
            )
        );
    }
}
