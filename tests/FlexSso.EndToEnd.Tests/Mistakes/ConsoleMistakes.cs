using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>06xx and what can happen on the way: the Console's side of the connection.</summary>
internal static class ConsoleMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake("FLEXSSO0601", "The Console has the certificate of another tenant", login => WithCertificate(login, KeyPair.Other))
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake("FLEXSSO0601", "The certificate has expired, and both sides still use it", Expire).Refused(
            Refusal.Wsfed,
            "The signing certificate is not currently valid."
        ) with
        {
            Inputs = 2,
        },
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

    /// <summary>What Flex says to another issuer than the one in the Console.</summary>
    public const string Issuer = "70004 Invalid issuer in the Assertion/Response";

    public const string IssuerNote = "The text is reported from set-ups; no page of Twilio's with it is known.";

    public static LoginInput WithIssuer(LoginInput login, string issuer) =>
        login with
        {
            Flex = login.Flex with { IdentityProviderIssuer = issuer },
        };

    private static LoginInput WithCertificate(LoginInput login, KeyPair pair) =>
        login with
        {
            Flex = login.Flex with { Certificate = pair.Certificate },
        };

    private static LoginInput Expire(LoginInput login) =>
        WithCertificate(login, KeyPair.Expired) with
        {
            Tenant = login.Tenant with { Certificate = KeyPair.Expired.Certificate, PrivateKey = KeyPair.Expired.PrivateKey },
        };
}
