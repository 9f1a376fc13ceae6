namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The first login.</summary>
internal static class TestSteps
{
    public static GuidePart Of(SetupGuide guide) => new("Try it", [Login(guide), Worker(guide)]);

    private static GuideStep Login(SetupGuide guide)
    {
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                guide.Values.FlexUrl is null
                    ? "Open a private window, so that no session of yours is in the way, and go to the address at which your agents open Flex: "
                        + "`https://flex.twilio.com/` with the runtime domain of your account, such as `dancing-owl-1234`."
                    : "Open a private window, so that no session of yours is in the way, and go to this address."
            ),
        ];
        if (guide.Values.FlexUrl is { } flexUrl)
            blocks.Add(GuideBlock.Copy("Flex", flexUrl));
        blocks.Add(
            GuideBlock.Say(
                "Sign in as a user who has roles. Flex opens. If it does not: [If the login fails](#symptoms). Whoever logs in is a user whom Twilio "
                    + "bills; somebody who also opens Flex with a login of the Twilio Console counts twice."
            )
        );
        return new GuideStep("login", "Log in as a user", [.. blocks]);
    }

    private static GuideStep Worker(SetupGuide guide) =>
        new(
            "worker",
            "Look at the worker",
            GuideBlock.Say(
                "In the Twilio Console, **TaskRouter** > **Workspaces** > the workspace of Flex > **Workers** has a worker named by "
                    + (guide.Values.IsNameIdUserId ? "the user ID in Auth0" : "the user\u2019s e-mail")
                    + (guide.Users.All.Count == 0 ? "." : ", with the attributes that the [list of users](#user-list) shows.")
            )
        );
}
