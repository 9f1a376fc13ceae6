namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The symptoms of failed logins that this set-up can show. The texts are those of docs/rules/README.md.</summary>
internal static class SymptomTable
{
    public static IEnumerable<Symptom> Of(SetupGuide guide)
    {
        if (!guide.Values.Connection.IsEnhanced)
        {
            yield return new Symptom(
                "Login has stopped for everybody",
                "Twilio asked every account to leave the old configuration before 2026-03-31.",
                ["console"],
                ["FLEXSSO0207"]
            )
            {
                IsMessage = false,
            };
        }

        yield return new Symptom(
            "Callback URL mismatch",
            "The callback in Auth0 is not the ACS URL of Flex.",
            ["callbacks"],
            ["FLEXSSO0205"]
        );
        yield return new Symptom(
            "Audience is invalid. Configured: " + guide.Values.Connection.Audience,
            "The addon in Auth0 has another audience, or none.",
            ["addon"],
            ["FLEXSSO0201", "FLEXSSO0202", "FLEXSSO0204", "FLEXSSO0206"]
        );
        yield return new Symptom(
            "Recipient is invalid",
            "The addon in Auth0 has another recipient.",
            ["addon", "callbacks"],
            ["FLEXSSO0205"]
        );
        yield return new Symptom(
            "70004 Invalid issuer in the Assertion/Response",
            guide.Values.Auth0.CustomDomain is null
                ? "The issuer in the Twilio Console is not the one of Auth0, or was entered with https://."
                : "The issuer in the Twilio Console is not the one of the custom domain, or was entered with https://.",
            ["identity-provider", "certificate"],
            ["FLEXSSO0501", "FLEXSSO0513"]
        );
        yield return new Symptom(
            "70251 no valid certificate for identity realm",
            "The certificate in the Twilio Console is not complete, has expired, or is of another tenant.",
            ["identity-provider", "certificate"],
            ["FLEXSSO0601"]
        );
        yield return new Symptom(
            "neither the response nor the assertion are signed",
            "The addon in Auth0 does not sign the response.",
            ["addon"],
            ["FLEXSSO0506"]
        );
        yield return new Symptom(
            "assertion has expired.",
            "The response was older than its lifetime when Flex got it, or a clock is wrong.",
            ["addon"],
            ["FLEXSSO0507"]
        );
        yield return new Symptom("Assertion is encrypted", "Another Action encrypts it, and Flex has no key.", ["flow"], ["FLEXSSO0510"]);
        yield return new Symptom(
            "SAMLRequest message MUST be signed",
            "The addon in Auth0 has a signing certificate, and Flex does not sign its requests.",
            ["addon"],
            ["FLEXSSO0509"]
        );
        yield return new Symptom(
            "45050 Missing User Attributes",
            "The Action is not in the login flow, was not deployed, or is for another client ID; or another Action took an attribute away.",
            ["flow", "action", "application"],
            ["FLEXSSO0302", "FLEXSSO0402", "FLEXSSO0502", "FLEXSSO0505"]
        );
        yield return new Symptom(
            "Twilio Flex sign-in: \u2026",
            "In the log of Auth0: the Action refused the login, for the reason that follows. The user sees an error page.",
            ["users", "action"],
            ["FLEXSSO0301", "FLEXSSO0307", "FLEXSSO0410"]
        );
        yield return new Symptom(
            "A dialog of Twilio asks for Username and Password",
            "Auth0 has answered with an error, such as a NameID format that Flex does not want.",
            ["addon"],
            ["FLEXSSO0508"]
        )
        {
            IsMessage = false,
        };
        yield return new Symptom(
            "Users of another application cannot log in",
            "An old Action in the flow, such as that of Twilio\u2019s guide, fails for users without roles.",
            ["flow"],
            []
        )
        {
            IsMessage = false,
        };
        yield return new Symptom(
            "400 Error invalid attribute format",
            "Another Action, or an old one, sends a value that does not fit its type.",
            ["flow", "action"],
            ["FLEXSSO0405", "FLEXSSO0406"]
        );
        yield return new Symptom(
            "Invalid SSO Settings",
            guide.Values.Connection.IsEnhanced
                ? "A URL is missing from the trusted ones, or a wildcard stands there."
                : "A URL is missing from the trusted ones.",
            ["redirects"],
            ["FLEXSSO0602"]
        );
        yield return new Symptom(
            "This XML file does not appear to have any style information",
            "The address of the metadata was entered as the Single Sign-On URL.",
            ["identity-provider"],
            []
        );
        yield return new Symptom(
            "The login page does not know the agents",
            "The Single Sign-On URL names another connection, or none.",
            ["identity-provider", "connection"],
            ["FLEXSSO0503", "FLEXSSO0519"]
        )
        {
            IsMessage = false,
        };
        if (guide.Values.Console.IsSelfHosted || guide.Values.Console.IsEmbedded)
        {
            yield return new Symptom(
                "The login starts again and again",
                guide.Values.Console.LoginPopup ? "Login using popup is off." : "Login using popup is on.",
                guide.Values.Console.IsSelfHosted ? ["redirects", "app-config"] : ["redirects"],
                ["FLEXSSO0603"]
            )
            {
                IsMessage = false,
            };
        }

        if (!guide.Values.IsNameIdUserId)
        {
            yield return new Symptom(
                "Workers named auth0|\u2026",
                "The addon in Auth0 does not take the NameID from the e-mail.",
                ["addon"],
                ["FLEXSSO0508"]
            )
            {
                IsMessage = false,
            };
        }
    }
}
