using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>06xx and what can happen on the way: the Console's side of the connection.</summary>
internal static class ConsoleMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake("FLEXSSO0601", "The certificate is cut: its last lines were not pasted", login => WithCertificate(login, Cut))
            .WithCertificateFile(Cut)
            .Refused(Refusal.NodeSaml, "idpCert is not in PEM format or in base64 format")
            .Refused(Refusal.Wsfed, "The signing certificate is invalid"),
        new Mistake("FLEXSSO0601", "The certificate has expired, and both sides still use it", login => WithTenant(login, KeyPair.Expired))
            .WithCertificateFile(KeyPair.Expired.Certificate)
            .Refused(Refusal.Wsfed, "The signing certificate is not currently valid.") with
        {
            Inputs = 2,
        },
        new Mistake("FLEXSSO0601", "The tenant signs with an RSA key of 1024 bits", login => WithTenant(login, KeyPair.Weak))
            .WithCertificateFile(KeyPair.Weak.Certificate)
            .Accepted("the login works", o => o.Flex!.Worker is null ? "nobody is in" : "the login works") with
        {
            Inputs = 2,
            Note = "Whoever breaks the key signs in as any user; that costs work, which the proof leaves out.",
        },
        new Mistake(
            "FLEXSSO0604",
            "The Console has the one certificate of both tenants, which is the other tenant's",
            login => WithCertificate(login, KeyPair.Foreign.Certificate)
        )
            .Declared(Wrong.Environments(Jq, Jq + $", Auth0Domain = \"{KeyPair.ForeignDomain}\""))
            .WithCertificateFile(KeyPair.Foreign.Certificate)
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake(
            "FLEXSSO0605",
            "The Console has the certificate of another tenant",
            login => WithCertificate(login, KeyPair.Foreign.Certificate)
        )
            .Declared(Wrong.Connection(Jq))
            .WithCertificateFile(KeyPair.Foreign.Certificate)
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake(
            Mistake.NoId,
            "The issuer in the Console is `https://…` instead of `urn:…`",
            login => WithIssuer(login, "https://" + Tenant.Domain)
        ).Refused(Refusal.Flex, Issuer) with
        {
            Note = IssuerNote,
        },
        new Mistake(
            Mistake.NoId,
            "A role is changed on its way through the browser",
            login => login with { Tamper = [new TextChange(">agent<", ">admin<")] }
        )
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake(
            Mistake.NoId,
            "The response answers a request that this session of Flex did not send",
            login => login with { IsForAnotherSession = true }
        )
            .Refused(Refusal.NodeSaml, "InResponseTo is not valid")
            .Refused(Refusal.Wsfed, "InResponseTo is not the one that was sent") with
        {
            Note = "passport-wsfed-saml2 leaves that comparison to its host, here to the suite.",
        },
    ];

    private const string Jq = $"ConnectionSid = \"{FlexConnection.ConnectionSid}\"";

    /// <summary>What Flex says to another issuer than the one in the Console.</summary>
    public const string Issuer = "70004 Invalid issuer in the Assertion/Response";

    public const string IssuerNote = "The text is reported from set-ups; no page of Twilio's with it is known.";

    public static LoginInput WithIssuer(LoginInput login, string issuer) =>
        login with
        {
            Flex = login.Flex with { IdentityProviderIssuer = issuer },
        };

    private static string Cut => KeyPair.Auth0.Certificate[..600];

    private static LoginInput WithCertificate(LoginInput login, string certificate) =>
        login with
        {
            Flex = login.Flex with { Certificate = certificate },
        };

    private static LoginInput WithTenant(LoginInput login, KeyPair pair) =>
        WithCertificate(login, pair.Certificate) with
        {
            Tenant = login.Tenant with { Certificate = pair.Certificate, PrivateKey = pair.PrivateKey },
        };
}
