using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>05xx: the settings of the addon and of the application in Auth0.</summary>
internal static class AddonMistakes
{
    private const string Claims = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/";

    private const string OtherJq = "JQffffffffffffffffffffffffffffffff";

    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake(
            "FLEXSSO0501",
            "The Console has the issuer that a domain with a scheme makes: `urn:https://…`",
            login => ConsoleMistakes.WithIssuer(login, "urn:https://" + Tenant.Domain)
        )
            .Declared(Wrong.Domain("https://" + Tenant.Domain))
            .Refused(Refusal.Flex, ConsoleMistakes.Issuer) with
        {
            Note = ConsoleMistakes.IssuerNote,
        },
        new Mistake(
            "FLEXSSO0502",
            "The Action has no client guard",
            AllMistakes.OfAnotherApplication(),
            login => login.WithActionText(Guard, "")
        )
            .Declared(Wrong.Auth0($"Auth0Domain = \"{Tenant.Domain}\""))
            .Refused(Refusal.Deny, "this user has no Flex role") with
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
            .Declared(Wrong.Option("Signature = SamlSignature.Sha1"))
            .Accepted(
                "signed with http://www.w3.org/2000/09/xmldsig#rsa-sha1 over http://www.w3.org/2000/09/xmldsig#sha1",
                o => $"signed with {o.Response!.SignatureAlgorithms.Single()} over {o.Response.DigestAlgorithms.Single()}",
                Modelled.Defaults
            ),
        new Mistake(
            "FLEXSSO0505",
            "The client ID lost its second half, so the Action takes Flex for another application",
            login => login.WithActionText(Tenant.ClientId, Tenant.ClientId[..16])
        )
            .Declared(Wrong.ClientId(Tenant.ClientId[..16]))
            .Refused(Refusal.Flex, "45050 Missing User Attributes: email, full_name, roles"),
        Addon("FLEXSSO0506", "`signResponse` is off", addon => addon["signResponse"] = false)
            .Declared(Wrong.Option("SignResponse = false"))
            .Refused(Refusal.NodeSaml, "Invalid document signature") with
        {
            Note = "The assertion alone is signed then; Twilio asks for a signed response.",
        },
        Addon("FLEXSSO0507", "`lifetimeInSeconds` is negative", addon => addon["lifetimeInSeconds"] = -600)
            .Declared(Wrong.Option("LifetimeInSeconds = -600"))
            .Refused(Refusal.NodeSaml, "No valid subject confirmation found among those available in the SAML assertion")
            .Refused(Refusal.Wsfed, "assertion has expired."),
        Addon("FLEXSSO0520", "`lifetimeInSeconds` is a day", addon => addon["lifetimeInSeconds"] = 86400)
            .Declared(Wrong.Option("LifetimeInSeconds = 86400"))
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
            .Declared(Wrong.Option("NameId = FlexNameId.UserId"))
            .Accepted(
                "the worker is named " + Auth0Event.UserId,
                o => "the worker is named " + o.Flex!.Worker!.FriendlyName,
                Modelled.Both
            ),
        Addon("FLEXSSO0509", "`signingCert` is set", addon => addon["signingCert"] = KeyPair.Other.Certificate)
            .Declared(Wrong.Option("SigningCert = \"MIID\""))
            .Refused(Refusal.Samlp, "SAMLRequest message MUST be signed when using an asynchronous binding (POST or Redirect)"),
        new Mistake("FLEXSSO0510", "The Action encrypts the assertion", login => login.WithActionLine(Encryption))
            .Declared(Wrong.Option("EncryptionCert = \"MIID\""))
            .Refused(Refusal.NodeSaml, "No decryption key for encrypted SAML response")
            .Refused(Refusal.Wsfed, "Assertion is encrypted. Please set options.decryptionKey with your decryption private key."),
        Addon(
                "FLEXSSO0511",
                "`passthroughClaimsWithNoMapping` is left to Auth0's default",
                addon => addon.Remove("passthroughClaimsWithNoMapping")
            )
            .Accepted(
                "also in the assertion: user_id, email_verified, name, nickname, given_name, family_name, picture, phone_number, created_at, updated_at",
                Leaks,
                Modelled.Defaults
            ),
        new Mistake(
            "FLEXSSO0511",
            "`mapIdentities` is left to Auth0's default",
            AllMistakes.OfLinkedAccount(),
            login => login.WithAddon(addon => addon.Remove("mapIdentities"))
        ).Accepted("also in the assertion: provider, connection, user_id, isSocial, access_token", Leaks, Modelled.Defaults),
        Addon(
                "FLEXSSO0512",
                "`mappings` is written from attribute to profile field",
                addon => addon["mappings"] = new JsonObject { [Claims + "emailaddress"] = "email" }
            )
            .Refused(Refusal.Samlp, $"No attribute was found to generate the nameIdentifier. We tried with: {Claims}emailaddress") with
        {
            Note = "That the claim is not there follows from a model of how Auth0 maps a profile.",
        },
        Addon("FLEXSSO0513", "`issuer` is overridden", addon => addon["issuer"] = "https://" + Tenant.Domain + "/")
            .Declared(Wrong.Option($"Issuer = \"https://{Tenant.Domain}/\""))
            .Refused(Refusal.Flex, ConsoleMistakes.Issuer) with
        {
            Note = ConsoleMistakes.IssuerNote,
        },
        new Mistake(
            "FLEXSSO0514",
            "The first callback URL is not the ACS URL",
            AllMistakes.Right(LoginForm.EnhancedFromAuth0),
            login =>
                login with
                {
                    Tenant = login.Tenant with { Callbacks = ["https://acme.example/callback", FlexConnection.EnhancedAcsUrl] },
                }
        ).Refused(Refusal.Browser, "posts the response to https://acme.example/callback"),
        new Mistake(
            "FLEXSSO0515",
            "`audience` is written `audiance`",
            AllMistakes.Right(LoginForm.EnhancedFromAuth0),
            login => login.WithAddon(MisspellAudience)
        )
            .Refused(Refusal.NodeSaml, "SAML assertion has no AudienceRestriction")
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId),
        Addon("FLEXSSO0516", "`nameIdentifierProbes` is `null`", addon => addon["nameIdentifierProbes"] = null)
            .Refused(Refusal.ManagementApi, "'Expected type array but found type null' on property addons.samlp.nameIdentifierProbes") with
        {
            Note = "The words are those that Auth0 answers.",
        },
        new Mistake(
            "FLEXSSO0523",
            "The Console has the issuer that a misspelled domain makes",
            login => ConsoleMistakes.WithIssuer(login, "urn:acme.us.auth0.con")
        )
            .Declared(Wrong.Domain("acme.us.auth0.con"))
            .Refused(Refusal.Flex, ConsoleMistakes.Issuer) with
        {
            Note = ConsoleMistakes.IssuerNote,
        },
        Addon("FLEXSSO0522", "Another environment with the same application was uploaded last, so the addon is its own", NameOther)
            .Declared(Wrong.Environments($"ConnectionSid = \"{FlexConnection.ConnectionSid}\"", $"ConnectionSid = \"{OtherJq}\""))
            .Refused(Refusal.NodeSaml, "SAML assertion audience mismatch")
            .Refused(Refusal.Wsfed, $"did not match {FlexConnection.EnhancedAcsUrl}"),
        new Mistake(
            "FLEXSSO0524",
            "The Action accepts `username-password-authentication`, and Auth0 spells the connection otherwise",
            login => login.WithActionText("Username-Password-Authentication", "username-password-authentication")
        )
            .Declared(Wrong.Option("Connection = \"username-password-authentication\""))
            .Refused(Refusal.Deny, "but only accounts of"),
        Addon("FLEXSSO0525", "Another class with the same application was uploaded last, so the addon is its own", NameOther)
            .Declared(
                Wrong.Connection($"ConnectionSid = \"{FlexConnection.ConnectionSid}\"")
                    + $"[FlexSsoConfig(ConnectionSid = \"{OtherJq}\", Auth0Domain = \"{Tenant.Domain}\", ClientId = \"{Tenant.ClientId}\")] "
                    + "public partial class OtherFlex { }"
            )
            .Refused(Refusal.NodeSaml, "SAML assertion audience mismatch")
            .Refused(Refusal.Wsfed, $"did not match {FlexConnection.EnhancedAcsUrl}"),
    ];

    private static string Encryption =>
        $"api.samlResponse.setEncryptionCert(`{KeyPair.Other.Certificate}`); "
        + $"api.samlResponse.setEncryptionPublicKey(`{KeyPair.Other.PublicKey}`);";

    /// <summary>The guard of the generated Action.</summary>
    private const string Guard = """
          if (event?.client?.client_id !== FLEX_CLIENT_ID || protocol !== "samlp") {
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

    private static Mistake Addon(string id, string change, Action<JsonObject> wrong) => new(id, change, login => login.WithAddon(wrong));

    private static void NameOther(JsonObject addon)
    {
        foreach (string key in (string[])["audience", "recipient", "destination"])
            addon[key] = ((string)addon[key]!).Replace(FlexConnection.ConnectionSid, OtherJq, StringComparison.Ordinal);
    }

    private static void MisspellAudience(JsonObject addon)
    {
        addon.Remove("audience");
        addon["audiance"] = FlexConnection.EnhancedEntityId;
    }
}
