namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Every known symptom: the one table behind the page, SETUP.md and docs/rules/README.md. A symptom without steps stands in the docs only.
/// </summary>
internal static class SymptomTable
{
    private const string Addon = "[the addon](../artifacts.md#saml-addonjson)";
    private const string Refusals = "[refusals](../artifacts.md#when-the-action-refuses-a-login)";

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
            new SymptomCause("The callback in Auth0 is not the ACS URL of Flex.", ["callbacks"], "FLEXSSO0104", "FLEXSSO0205")
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
                "FLEXSSO0522",
                "FLEXSSO0525"
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
            Docs = Addon,
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
                "FLEXSSO0402"
            )
        )
        {
            Docs = Refusals,
        },
        new(
            "`TypeError: Cannot read properties of undefined (reading 'roles')`",
            new SymptomCause("The Action of Twilio\u2019s guide is in the flow; it fails for users without roles.", ["flow"], "FLEXSSO0301")
        ),
        new(
            "Since Flex is set up, users of other applications cannot log in",
            new SymptomCause(
                "An old Action in the flow, such as that of Twilio\u2019s guide, fails for users without roles.",
                ["flow"],
                "FLEXSSO0502"
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
            Docs = Refusals,
        },
        new(
            "Every further try fails at once, without a login form",
            new SymptomCause(
                "The session of the refused login stays at Auth0: sign out at `/v2/logout` of its domain, or take a private window.",
                ["login"]
            )
        )
        {
            Docs = Refusals,
        },
        // The reasons of the Action. The page finds the first row that a reason fits.
        new(
            "`neither a list in app_metadata.flex.roles, nor a name in`",
            new SymptomCause(
                "The user has no role or group that is mapped; names are compared letter for letter.",
                ["users", "access"],
                "FLEXSSO0311"
            )
            {
                Only = static guide => guide.Values.Access is { RolesFrom.Count: > 0, DefaultRole: null },
            }
        )
        {
            Docs = Refusals,
        },
        new("`this user has no Flex role`", new SymptomCause("The user has no roles in Auth0.", ["users"], "FLEXSSO0301")),
        new(
            "`this login came through \u2026, but only accounts of`",
            new SymptomCause(
                "The user signed in at a connection that is not declared.",
                ["connection", "access"],
                "FLEXSSO0503",
                "FLEXSSO0524"
            )
        )
        {
            Docs = Refusals,
        },
        new(
            "`the e-mail address of this user is not verified in Auth0`",
            new SymptomCause(
                "Nobody has vouched for the address: have the user verify it, or trust the connection if the company itself makes its accounts.",
                ["access"],
                "FLEXSSO0310"
            )
        )
        {
            Docs = Refusals,
        },
        new(
            "`a role that Flex does not know`",
            new SymptomCause("The roles of the user in Auth0 were edited by hand.", ["users"], "FLEXSSO0302")
        ),
        new(
            "`this user has no usable e-mail address`",
            new SymptomCause(
                "The user has no e-mail address in Auth0, or one with a blank or an invisible character.",
                ["users"],
                "FLEXSSO0307"
            )
        ),
        new(
            "`longer than the 64 characters that a Flex worker name may have`",
            new SymptomCause("The user needs a shorter e-mail address.", ["users"], "FLEXSSO0307")
        ),
        new(
            "`the attribute \"\u2026\" of this user`",
            new SymptomCause(
                "The value of the user in Auth0 does not fit the type of the attribute.",
                ["users", "attributes"],
                "FLEXSSO0406"
            )
        ),
        new(
            "`the list \"\u2026\" of this user`",
            new SymptomCause("An element of the list is empty or holds a comma.", ["users", "attributes"], "FLEXSSO0407")
        ),
        new(
            "`Auth0 did not take the SAML attribute`",
            new SymptomCause("The value is over a limit of Auth0.", ["users", "action"], "FLEXSSO0410")
        )
        {
            Docs = Refusals,
        },
        new(
            "`Twilio Flex sign-in:` and a sentence, in the log of Auth0",
            new SymptomCause("The Action refused the login, and the sentence says why.", ["users", "action"])
        )
        {
            Docs = Refusals,
        },
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
        new(
            "Workers named `auth0|\u2026`",
            new SymptomCause("The addon in Auth0 does not take the NameID from the e-mail.", ["addon"], "FLEXSSO0307", "FLEXSSO0508")
            {
                Only = static guide => !guide.Values.IsNameIdUserId,
            }
        )
        {
            Docs = Addon,
        },
        new(
            "A user is in Flex with fewer permissions than expected",
            new SymptomCause(
                "The user has other roles in Auth0, or a role of Flex Insights alone.",
                ["users"],
                "FLEXSSO0302",
                "FLEXSSO0305"
            )
        ),
        new(
            "A user is in Flex with more permissions than expected",
            new SymptomCause("A supervisor or admin without a `wfo.` role has full access to Flex Insights.", ["users"], "FLEXSSO0306"),
            new SymptomCause(
                "A user without roles gets the default role, or those of a role or group.",
                ["access"],
                "FLEXSSO0309",
                "FLEXSSO0313"
            )
            {
                Only = static guide => guide.Values.Access is { DefaultRole: not null } or { RolesFrom.Count: > 0 },
            }
        ),
        new(
            "Somebody is in Flex whom nobody has given access",
            new SymptomCause(
                "Everybody can sign up, and a user without roles gets the default role.",
                ["sign-ups", "access"],
                "FLEXSSO0310"
            )
            {
                Only = static guide => guide.Values.Access.DefaultRole is not null,
            },
            new SymptomCause("A name is mapped that more people have than you think.", ["access"], "FLEXSSO0313")
            {
                Only = static guide => guide.Values.Access.RolesFrom.Count > 0,
            },
            new SymptomCause(
                "A stranger opened an account with the address of an agent before the agent had one, or in a connection that is trusted.",
                ["sign-ups", "access"],
                "FLEXSSO0310"
            )
        ),
        new(
            "Somebody who has left still gets into Flex",
            new SymptomCause(
                "Somebody who is no longer declared keeps access until both the roles at Auth0 and the worker at Twilio are gone and, with `DefaultRole` or `RolesFrom`, the account is blocked.",
                ["users"]
            )
        )
        {
            Docs = "[rosters](../rosters.md#when-somebody-leaves)",
        },
        new(
            "A list arrives on the worker with other elements",
            new SymptomCause("Flex splits an element at its commas.", ["attributes"], "FLEXSSO0407")
        ),
        new(
            "A worker is in no team",
            new SymptomCause("A team is named that does not exist so, or more than one.", ["attributes"], "FLEXSSO0402", "FLEXSSO0408")
        ),
        new(
            "A worker has a team, a skill or a capacity that nobody gave",
            new SymptomCause("It is read from `user_metadata`, which users can edit themselves.", [], "FLEXSSO0415")
        ),
        new(
            "A worker gets more or fewer tasks at once than declared",
            new SymptomCause(
                "The name of the attribute is not quite that of a setting of the task channel.",
                [],
                "FLEXSSO0416",
                "FLEXSSO0417"
            )
        ),
        new("Calls do not reach an agent", new SymptomCause("A `contact_uri` is sent that is no address for calls.", [], "FLEXSSO0401")),
        new("A routing expression does not parse", new SymptomCause("A value that it holds has a hyphen.", [], "FLEXSSO0411")),
        new(
            "An attribute does not arrive on the worker",
            new SymptomCause(
                "Auth0 does not have the value where the Action reads it, or the attribute has a name that Flex does not copy.",
                ["attributes"],
                "FLEXSSO0402",
                "FLEXSSO0403",
                "FLEXSSO0404",
                "FLEXSSO0412",
                "FLEXSSO0414",
                "FLEXSSO0419"
            ),
            new SymptomCause("The declaration or the roster does not have it.", [], "FLEXSSO0106", "FLEXSSO0418", "FLEXSSO0710")
        )
        {
            Docs = "[the Action](../artifacts.md#post-login-actionjs)",
        },
        new(
            "Agents are logged out in the middle of a shift",
            new SymptomCause("Not the lifetime of the assertion, which is over once Flex has it.", [], "FLEXSSO0520")
        ),
        new(
            "Auth0 refuses to deploy the Action",
            new SymptomCause("The runtime is at its end of life, or there is none of that name.", [], "FLEXSSO0517")
        ),
        new("Auth0 refuses to save the application", new SymptomCause("Its name holds `<` or `>`.", [], "FLEXSSO0521")),
        new("`Object didn't pass validation for format email`", new SymptomCause("Auth0 does not take the address.", [], "FLEXSSO0307")),
        new(
            "CS0117, CS1061 or CS1929 for a generated member",
            new SymptomCause(
                "The class is not partial, or another error of the declaration keeps it from being generated.",
                [],
                "FLEXSSO0101",
                "FLEXSSO0102"
            )
        ),
        new(
            "`cannot be written`, at the end of a build",
            new SymptomCause("A file is locked, or its folder is read-only.", [], "FLEXSSO0801")
        ),
    ];

    public static IEnumerable<Symptom> Of(SetupGuide guide) => All.Select(symptom => symptom.In(guide)).OfType<Symptom>();
}
