namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Who refused a login, and in which words.</summary>
internal sealed record Refusal(string By, string Text)
{
    public const string ManagementApi = "Auth0 Management API";
    public const string Deny = "The Action denies access";
    public const string Throws = "The Action fails";
    public const string Samlp = "samlp";
    public const string NodeSaml = "@node-saml/node-saml";
    public const string Wsfed = "passport-wsfed-saml2";
    public const string Browser = "The browser";
    public const string Flex = "Flex (model)";
}
