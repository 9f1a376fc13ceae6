using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>06xx and what can happen on the way: the Console's side of the connection.</summary>
internal static class ConsoleMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake("FLEXSSO0601", "The Console has the certificate of another tenant", WithCertificate(KeyPair.Other))
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake(
            "FLEXSSO0601",
            "The certificate has expired",
            WithCertificate(KeyPair.Expired) with
            {
                Tenant = new Tenant
                {
                    Callbacks = [FlexConnection.EnhancedAcsUrl],
                    Certificate = KeyPair.Expired.Certificate,
                    PrivateKey = KeyPair.Expired.PrivateKey,
                },
            }
        ).Refused(Refusal.Wsfed, "The signing certificate is not currently valid."),
        new Mistake("–", "The issuer in the Console is `https://…` instead of `urn:…`", WithIssuer("https://" + Tenant.Domain)).Refused(
            Refusal.Flex,
            "70004 Invalid issuer in the Assertion/Response"
        ),
        new Mistake(
            "–",
            "A role is changed on its way through the browser",
            AllMistakes.Right() with
            {
                Tamper = [new TextChange(">agent<", ">admin<")],
            }
        )
            .Refused(Refusal.NodeSaml, "Invalid document signature")
            .Refused(Refusal.Wsfed, "Signature check errors"),
        new Mistake(
            "–",
            "The response answers a request that this session of Flex did not send",
            AllMistakes.Right() with
            {
                IsForAnotherSession = true,
            }
        )
            .Refused(Refusal.NodeSaml, "InResponseTo is not valid")
            .Refused(Refusal.Wsfed, "InResponseTo is not the one that was sent") with
        {
            Note = "passport-wsfed-saml2 leaves that comparison to its host, here to the suite.",
        },
    ];

    private static LoginInput WithCertificate(KeyPair pair)
    {
        LoginInput right = AllMistakes.Right();
        return right with { Flex = right.Flex with { Certificate = pair.Certificate } };
    }

    private static LoginInput WithIssuer(string issuer)
    {
        LoginInput right = AllMistakes.Right();
        return right with { Flex = right.Flex with { IdentityProviderIssuer = issuer } };
    }
}
