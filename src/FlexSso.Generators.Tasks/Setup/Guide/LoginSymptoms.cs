namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What is seen when a login does not get into Flex.</summary>
internal static class LoginSymptoms
{
    public static IReadOnlyList<Symptom> All { get; } =
    [
        new(
            "Login has stopped for everybody, with `https://iam.twilio.com/` in the callback",
            new SymptomCause("Twilio asked every account to leave the old configuration before 2026-03-31.", ["console"], "FLEXSSO0207")
            {
                Only = static guide => !guide.Values.Connection.IsEnhanced,
            }
        ),
        new(
            "`Callback URL mismatch`",
            new SymptomCause(
                "The callback in Auth0 is not the ACS URL of Flex.",
                ["callbacks"],
                "FLEXSSO0104",
                "FLEXSSO0205",
                "FLEXSSO0514"
            )
        ),
        new(
            "`Audience is invalid. Configured:` {0}",
            new SymptomCause(
                "The addon in Auth0 has another audience, or none.",
                ["addon"],
                "FLEXSSO0104",
                "FLEXSSO0201",
                "FLEXSSO0202",
                "FLEXSSO0203",
                "FLEXSSO0204",
                "FLEXSSO0206",
                "FLEXSSO0208",
                "FLEXSSO0515",
                "FLEXSSO0522",
                "FLEXSSO0525",
                "FLEXSSO0708"
            )
        ),
        new("`Recipient is invalid`", new SymptomCause("The addon in Auth0 has another recipient.", ["addon", "callbacks"], "FLEXSSO0205")),
        new(
            "A redirect loop, or a login that ends nowhere",
            new SymptomCause(
                "The callback in Auth0, or the recipient of the addon, is no address of Flex.",
                ["callbacks", "addon"],
                "FLEXSSO0205",
                "FLEXSSO0209"
            )
        ),
        new(
            "Twilio error 70004, `Invalid issuer in the Assertion/Response`",
            new SymptomCause(
                "The issuer in the Twilio Console is not that of the **Usage** tab: it was entered with `https://`, is that of another domain of the "
                    + "tenant, or is `urn:auth0:` and the tenant, which two of Auth0\u2019s guides print.",
                ["identity-provider", "certificate"],
                "FLEXSSO0501",
                "FLEXSSO0513",
                "FLEXSSO0523"
            )
        ),
        new(
            "Twilio error 70251, `no valid certificate for identity realm`",
            new SymptomCause(
                "The certificate in the Twilio Console is not complete, has expired, or is of another tenant.",
                ["identity-provider", "certificate"],
                "FLEXSSO0601"
            ),
            new SymptomCause("A self-hosted Flex UI still runs the Legacy login, because its `appConfig` has no `oauth`.", ["app-config"])
            {
                Only = static guide => guide.Values.Connection.IsEnhanced,
            }
        ),
        new(
            "`Signature check errors`, `The signing certificate is not currently valid.`",
            new SymptomCause(
                "The certificate in the Twilio Console is of another key, or has expired.",
                ["identity-provider", "certificate"],
                "FLEXSSO0601"
            )
        ),
        new(
            "`Invalid document signature`",
            new SymptomCause(
                "The certificate in the Twilio Console is of another key.",
                ["identity-provider", "certificate"],
                "FLEXSSO0601",
                "FLEXSSO0604",
                "FLEXSSO0605"
            ),
            new SymptomCause("The addon in Auth0 signs the assertion, and not the response.", ["addon"], "FLEXSSO0506")
        ),
        new(
            "`neither the response nor the assertion are signed`",
            new SymptomCause("The addon in Auth0 does not sign the response.", ["addon"])
        )
        {
            Docs = SymptomTable.Addon,
        },
        new("`idpCert is not in PEM format`", new SymptomCause("The certificate is no PEM text, or not all of it.", [], "FLEXSSO0601")),
        new(
            "`assertion has expired.`",
            new SymptomCause("The response was older than its lifetime when Flex got it, or a clock is wrong.", ["addon"], "FLEXSSO0507")
        ),
        new("`Assertion is encrypted`", new SymptomCause("Another Action encrypts it, and Flex has no key.", ["flow"], "FLEXSSO0510")),
        new(
            "`SAMLRequest message MUST be signed when using an asynchronous binding (POST or Redirect)`",
            new SymptomCause("The addon in Auth0 has a signing certificate, and Flex does not sign its requests.", ["addon"], "FLEXSSO0509")
        ),
        new(
            "Flex error 45050, `Missing User Attributes`",
            new SymptomCause(
                "The Action is not in the login flow, was not deployed, or is for another client ID.",
                ["flow", "action", "application"],
                "FLEXSSO0502",
                "FLEXSSO0505"
            ),
            new SymptomCause(
                "Another Action takes an attribute away, or an old one names it otherwise.",
                ["flow"],
                "FLEXSSO0301",
                "FLEXSSO0302",
                "FLEXSSO0401",
                "FLEXSSO0402",
                "FLEXSSO0702",
                "FLEXSSO0705"
            )
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new(
            "`TypeError: Cannot read properties of undefined (reading 'roles')`",
            new SymptomCause(
                "The Action of Twilio\u2019s guide is in the flow; it fails for users without roles.",
                ["flow"],
                "FLEXSSO0301",
                "FLEXSSO0703"
            )
        ),
        new(
            "Since Flex is set up, users of other applications cannot log in",
            new SymptomCause(
                "An old Action in the flow, such as that of Twilio\u2019s guide, fails for users without roles.",
                ["flow"],
                "FLEXSSO0502",
                "FLEXSSO0704"
            )
        ),
        new(
            "`400 Error invalid attribute format`",
            new SymptomCause(
                "Another Action, or an old one, sends a value that does not fit its type.",
                ["flow", "action"],
                "FLEXSSO0405",
                "FLEXSSO0406",
                "FLEXSSO0413"
            )
        ),
        new(
            "A dialog of Twilio asks for a user name and a password: `Redirected to a Twilio Username and Password dialog`",
            new SymptomCause(
                "The Action refused the login, so Flex got a SAML error of the status `Responder`. The reason is in the log of Auth0.",
                ["users", "action"]
            ),
            new SymptomCause(
                "The response says `InvalidNameIDPolicy`, the one cause that Twilio names. Auth0\u2019s published library never says so.",
                ["addon"]
            )
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new(
            "Every further try fails at once, without a login form",
            new SymptomCause(
                "The session of the refused login stays at Auth0: sign out at `/v2/logout` of its domain, or take a private window.",
                ["login"]
            )
        )
        {
            Docs = SymptomTable.Refusals,
        },
    ];
}
