namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What is seen when a field of the Twilio Console or the connection is wrong.</summary>
internal static class ConsoleSymptoms
{
    public static IReadOnlyList<Symptom> All { get; } =
    [
        new(
            "`Invalid SSO Settings`",
            new SymptomCause(
                "A URL is missing from the trusted ones, or has a wildcard, which Enhanced does not take.",
                ["redirects"],
                "FLEXSSO0602"
            )
        ),
        new(
            "`This XML file does not appear to have any style information`",
            new SymptomCause("The address of the metadata was entered as the Single Sign-On URL.", ["identity-provider"])
        )
        {
            Docs = "[all known mistakes](../failures.md)",
        },
        new(
            "An error page of Auth0, or a login page that does not know the agents",
            new SymptomCause(
                "The Single Sign-On URL is not the one of this set-up, or the connection is not switched on for the application.",
                ["identity-provider", "connection"],
                "FLEXSSO0503",
                "FLEXSSO0519",
                "FLEXSSO0524"
            ),
            new SymptomCause("The identity provider behind the connection does not know the custom domain.", ["upstream"])
        ),
        new(
            "The login starts again and again, or a login page in a frame keeps no cookies",
            new SymptomCause("**Login using popup** is off, and Flex in a frame needs it.", ["redirects"], "FLEXSSO0603")
            {
                Only = static guide => guide.Values.Console is { IsEmbedded: true, LoginPopup: true },
            },
            new SymptomCause(
                "**Login using popup** is on, and a self-hosted Flex is redirected.",
                ["redirects", "app-config"],
                "FLEXSSO0603"
            )
            {
                Only = static guide => guide.Values.Console is { IsSelfHosted: true, LoginPopup: false },
            }
        ),
        new(
            "`refused to connect`, in the frame that should show Flex",
            new SymptomCause("The page around the frame is not among the **Allowed URLs** of Flex.", ["allowed-urls"], "FLEXSSO0603")
        ),
        new(
            "`Session not found`, in the frame that should show Flex",
            new SymptomCause("The page around the frame is not among the **Allowed URLs** of Flex.", ["allowed-urls"], "FLEXSSO0603"),
            new SymptomCause("The browser keeps no cookies of Flex in a frame.", ["allowed-urls"])
        ),
    ];
}
