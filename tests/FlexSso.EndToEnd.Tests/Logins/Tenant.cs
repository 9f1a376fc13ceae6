namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The Auth0 tenant, as far as it is not in the addon: what samlp is started with.</summary>
internal sealed record Tenant
{
    public const string Domain = "acme.us.auth0.com";
    public const string ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6";

    /// <summary>Auth0's default for the issuer of the SAML addon.</summary>
    public string Issuer { get; init; } = "urn:" + Domain;

    /// <summary>Allowed Callback URLs of the application; the first is the addon's Application Callback URL.</summary>
    public required IReadOnlyList<string> Callbacks { get; init; }

    public string Certificate { get; init; } = KeyPair.Auth0.Certificate;

    public string PrivateKey { get; init; } = KeyPair.Auth0.PrivateKey;

    /// <summary>Whether the addon's mappings come on top of Auth0's own; no page of Auth0's says, so the suite looks at both.</summary>
    public bool KeepsDefaultMappings { get; init; }
}
