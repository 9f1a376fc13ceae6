namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The first login.</summary>
internal static class TestSteps
{
    public static GuidePart Of(SetupGuide guide)
    {
        bool areUsersKnown = guide.Users.All.Count > 0;
        return new GuidePart(
            "Try it",
            [
                new GuideStep(
                    "login",
                    "Log in as a user",
                    GuideBlock.Say(
                        "Open a private window, so that no session of yours is in the way, and go to "
                            + (guide.Values.FlexUrl is null ? "the address at which your agents open Flex. It begins so:" : "this address.")
                    ),
                    GuideBlock.Copy("Flex", guide.Values.StartUrl),
                    GuideBlock.Say("Sign in as a user who has roles. Flex opens.")
                ),
                new GuideStep(
                    "worker",
                    "Look at the worker",
                    GuideBlock.Say(
                        "In the Twilio Console, **TaskRouter** > **Workspaces** > your workspace > **Workers** now has a worker of that name"
                            + (!areUsersKnown ? "." : ", with the attributes that the [list of users](#user-list) shows.")
                    )
                ),
                new GuideStep(
                    "failure",
                    "If the login fails",
                    GuideBlock.Say(
                        "Look for what you see in [the table below](#symptoms). If it is not there: record the login with the browser extension "
                            + "SAML-tracer, copy the `SAMLResponse`, and let [Why did this login fail?](#why) compare it with this set-up. The reason that the Action gives "
                            + "is in Auth0 under **Monitoring** > **Logs**, and begins with `Twilio Flex sign-in:`."
                    )
                ),
            ]
        );
    }
}
