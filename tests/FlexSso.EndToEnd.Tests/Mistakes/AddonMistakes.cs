using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>05xx: the settings of the addon and of the application in Auth0.</summary>
internal static class AddonMistakes
{
    private const string Claims = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/";

    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake(
            "FLEXSSO0502",
            "The Action has no client guard, and a user of another application signs in",
            AllMistakes.OfAnotherApplication().WithActionText(Guard, "")
        ).Refused(Refusal.Deny, "this user has no Flex role") with
        {
            Note = "With the guard the Action leaves that login alone.",
        },
        Addon(
                "FLEXSSO0504",
                "`signatureAlgorithm` and `digestAlgorithm` are left to Auth0's defaults",
                addon =>
                {
                    addon.Remove("signatureAlgorithm");
                    addon.Remove("digestAlgorithm");
                }
            )
            .Accepted(
                "signed with http://www.w3.org/2000/09/xmldsig#rsa-sha1 over http://www.w3.org/2000/09/xmldsig#sha1",
                o => $"signed with {o.Response!.SignatureAlgorithms.Single()} over {o.Response.DigestAlgorithms.Single()}"
            ),
        Addon("FLEXSSO0506", "`signResponse` is off", addon => addon["signResponse"] = false)
            .Refused(Refusal.NodeSaml, "Invalid document signature") with
        {
            Note = "The assertion alone is signed then; Twilio asks for a signed response.",
        },
        Addon("FLEXSSO0507", "`lifetimeInSeconds` is negative", addon => addon["lifetimeInSeconds"] = -600)
            .Refused(Refusal.NodeSaml, "No valid subject confirmation found among those available in the SAML assertion")
            .Refused(Refusal.Wsfed, "assertion has expired."),
        Addon("FLEXSSO0507", "`lifetimeInSeconds` is a day", addon => addon["lifetimeInSeconds"] = 86400)
            .Accepted(
                "whoever gets hold of the response can hand it in for 24 hours",
                o => $"whoever gets hold of the response can hand it in for {o.Response!.Lifetime.TotalHours:F0} hours"
            ),
        Addon(
                "FLEXSSO0508",
                "`mappings` and `nameIdentifierProbes` are left to Auth0's defaults",
                addon =>
                {
                    addon.Remove("mappings");
                    addon.Remove("nameIdentifierProbes");
                }
            )
            .Accepted("the worker is named " + Auth0Event.UserId, o => "the worker is named " + o.Flex!.Worker!.FriendlyName),
        Addon("FLEXSSO0509", "`signingCert` is set", addon => addon["signingCert"] = KeyPair.Other.Certificate)
            .Refused(Refusal.Samlp, "SAMLRequest message MUST be signed when using an asynchronous binding (POST or Redirect)"),
        new Mistake(
            "FLEXSSO0510",
            "The Action encrypts the assertion",
            AllMistakes
                .Right()
                .WithActionLine(
                    $"api.samlResponse.setEncryptionCert(`{KeyPair.Other.Certificate}`); api.samlResponse.setEncryptionPublicKey(`{KeyPair.Other.PublicKey}`);"
                )
        )
            .Refused(Refusal.NodeSaml, "No decryption key for encrypted SAML response")
            .Refused(Refusal.Wsfed, "Assertion is encrypted. Please set options.decryptionKey with your decryption private key."),
        Addon(
                "FLEXSSO0511",
                "`passthroughClaimsWithNoMapping` is left to Auth0's default",
                addon => addon.Remove("passthroughClaimsWithNoMapping")
            )
            .Accepted(
                "also in the assertion: user_id, email_verified, name, nickname, given_name, family_name, picture, phone_number, created_at, updated_at",
                Leaks
            ),
        Addon("FLEXSSO0511", "`mapIdentities` is left to Auth0's default", addon => addon.Remove("mapIdentities"))
            .Accepted("also in the assertion: provider, connection, user_id, isSocial, access_token", Leaks),
        Addon(
                "FLEXSSO0512",
                "`mappings` is written from attribute to profile field",
                addon => addon["mappings"] = new JsonObject { [Claims + "emailaddress"] = "email" }
            )
            .Refused(Refusal.Samlp, $"No attribute was found to generate the nameIdentifier. We tried with: {Claims}emailaddress"),
        Addon("FLEXSSO0513", "`issuer` is overridden", addon => addon["issuer"] = "https://" + Tenant.Domain + "/")
            .Refused(Refusal.Flex, "70004 Invalid issuer in the Assertion/Response"),
        new Mistake(
            "FLEXSSO0514",
            "The first callback URL is not the ACS URL, and the login begins at Auth0",
            AllMistakes.Right(LoginForm.EnhancedFromAuth0) with
            {
                Tenant = new Tenant { Callbacks = ["https://acme.example/callback", FlexConnection.EnhancedAcsUrl] },
            }
        ).Refused(Refusal.Browser, "posts the response to https://acme.example/callback"),
        new Mistake(
            "FLEXSSO0515",
            "`audience` is written `audiance`, and the login begins at Auth0",
            AllMistakes
                .Right(LoginForm.EnhancedFromAuth0)
                .WithAddon(addon =>
                {
                    addon.Remove("audience");
                    addon["audiance"] = FlexConnection.EnhancedEntityId;
                })
        ).Refused(Refusal.NodeSaml, "SAML assertion has no AudienceRestriction").Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId),
        Addon("FLEXSSO0516", "`nameIdentifierProbes` is `null`", addon => addon["nameIdentifierProbes"] = null)
            .Refused(Refusal.ManagementApi, "'Expected type array but found type null' on property addons.samlp.nameIdentifierProbes") with
        {
            Note = "The words are those that Auth0 answers; its API does not run here.",
        },
    ];

    /// <summary>The guard of the generated Action.</summary>
    private const string Guard = """
          if (event?.client?.client_id !== FLEX_CLIENT_ID || event?.transaction?.protocol !== "samlp") {
            return;
          }
        """;

    private static string Leaks(Observation observation) =>
        "also in the assertion: "
        + string.Join(
            ", ",
            observation
                .Response!.Attributes.Where(a => a.Key.StartsWith("http://schemas.auth0.com/", StringComparison.Ordinal))
                .Select(a => a.Key[(a.Key.LastIndexOf('/') + 1)..])
        );

    private static Mistake Addon(string rule, string change, Action<JsonObject> wrong) =>
        new(rule, change, AllMistakes.Right().WithAddon(wrong));
}
