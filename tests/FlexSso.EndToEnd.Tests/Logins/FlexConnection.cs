namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>
/// What the Flex side of a connection expects, written down from Twilio's pages and not taken from anything generated. Enhanced: "Configure
/// Auth0 IdP with Twilio Flex". Legacy: the same guide, and the AuthnRequest that the iam endpoint sends.
/// </summary>
internal sealed record FlexConnection
{
    public const string ConnectionSid = "JQ0123456789abcdef0123456789abcdef";
    public const string AccountSid = "ACfedcba9876543210fedcba9876543210";
    public const string EnhancedAcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + ConnectionSid;
    public const string EnhancedEntityId = "urn:flex:" + ConnectionSid;
    public const string LegacyAcsUrl = "https://iam.twilio.com/v1/Accounts/" + AccountSid + "/saml2";
    public const string LegacyEntityId = LegacyAcsUrl + "/metadata";

    public required string EntityId { get; init; }

    public required string AcsUrl { get; init; }

    /// <summary>Console field "Single Sign-On URL".</summary>
    public string SingleSignOnUrl { get; init; } = $"https://{Tenant.Domain}/samlp/{Tenant.ClientId}";

    /// <summary>Console field "X.509 Certificate".</summary>
    public string Certificate { get; init; } = KeyPair.Auth0.Certificate;

    /// <summary>Console field "Identity Provider Issuer".</summary>
    public string IdentityProviderIssuer { get; init; } = "urn:" + Tenant.Domain;

    /// <summary>What the AuthnRequest asks for.</summary>
    public string? NameIdFormat { get; init; }

    public string? ProviderName { get; init; }

    public IReadOnlyList<string> AuthnContext { get; init; } = [];

    public bool IsIdpInitiated { get; init; }

    public static FlexConnection Enhanced { get; } = new() { EntityId = EnhancedEntityId, AcsUrl = EnhancedAcsUrl };

    public static FlexConnection Legacy { get; } =
        new()
        {
            EntityId = LegacyEntityId,
            AcsUrl = LegacyAcsUrl,
            NameIdFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            ProviderName = "Twilio",
            AuthnContext = ["urn:oasis:names:tc:SAML:2.0:ac:classes:Password"],
        };
}
