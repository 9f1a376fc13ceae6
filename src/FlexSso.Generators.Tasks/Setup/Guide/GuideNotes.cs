namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The texts around the steps: notice, symptoms, going back, words.</summary>
internal static class GuideNotes
{
    /// <summary>The notice at the top; empty for Enhanced, the configuration of today.</summary>
    public static IReadOnlyList<GuideBlock> Notice(SetupGuide guide) =>
        guide.Values.Connection.IsEnhanced
            ? []
            :
            [
                GuideBlock.Say(
                    "**This is the old configuration.** Twilio asked every account to leave it before 2026-03-31, and whether it still works is not "
                        + "documented. Do not set it up anew. To leave it, start the migration on the SSO page of the Twilio Console, take `Mode` out of "
                        + "the declaration, set `ConnectionSid` to the SID that begins with `JQ`, build, and follow the new page. Twilio keeps the old "
                        + "details for 30 days."
                ),
            ];

    /// <summary>The text before the table of symptoms.</summary>
    public static IReadOnlyList<GuideBlock> Failure(SetupGuide guide) =>
        [
            GuideBlock.Say(
                "Look for what you see; the words may differ a little, and the likeliest cause stands first. If it is not there: record the login "
                    + "with the browser extension SAML-tracer, copy the `SAMLResponse`, and let [Why did this login fail?](#why) compare it with this "
                    + "set-up."
            ),
            GuideBlock.Say(
                "A login that the Action refuses reaches Flex as a SAML error, of the status `Responder`; what Flex shows then is not documented. "
                    + "The reason is in Auth0 under **Monitoring** > **Logs**, and begins with `Twilio Flex sign-in:`. **The session at Auth0 stays**, "
                    + "so the next try is refused at once, without a login form: first sign out at {0}, or open a private window.",
                guide.Values.LogoutUrl
            ),
        ];

    /// <summary>How to undo the set-up.</summary>
    public static IReadOnlyList<GuideBlock> GoingBack { get; } =
    [
        GuideBlock.Say(
            "With what you [kept](#keep): put the old fields back on the SSO page of the Twilio Console and **Save**; put the old **Settings** of the "
                + "addon and the old **Allowed Callback URLs** back; in **post-login**, take this Action out, put the old one back, and **Apply**. "
                + "Test in a private window. Workers that have been made meanwhile stay."
        ),
    ];

    /// <summary>Words of the two consoles and of SAML, in alphabetical order.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Words { get; } =
    [
        ("ACS URL", "Where Auth0 posts the response: assertion consumer service. Auth0 calls it callback, recipient and destination."),
        ("Action", "JavaScript that Auth0 runs at each login. Ours tells Flex the roles and attributes of the user."),
        ("Addon", "What makes an Auth0 application speak SAML."),
        ("Audience", "For whom the response is: the Entity ID of Flex."),
        ("Connection", "In Auth0, where users are kept and sign in. In Twilio, the SSO set-up of Flex; its SID begins with JQ."),
        ("Issuer", "Who says it: urn: and the domain of Auth0."),
        ("NameID", "The name by which Flex knows a user, and the name of the worker."),
        ("SAMLRequest, SAMLResponse", "What Flex asks of Auth0, and what Auth0 answers, both by way of the browser."),
        ("Worker", "An agent as TaskRouter, the part of Twilio that hands out the work, knows them."),
        ("wfo. roles", "Roles of Flex Insights, beside supervisor or admin."),
    ];
}
