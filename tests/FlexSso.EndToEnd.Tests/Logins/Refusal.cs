namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Who refused a login, and in which words.</summary>
internal sealed record Refusal(string By, string Text)
{
    public const string ManagementApi = "Auth0's Management API (model)";
    public const string ActionApi = "Auth0's API for Actions (model)";
    public const string Deny = "The Action denies access";
    public const string Throws = "The Action fails";
    public const string Samlp = "samlp";
    public const string NodeSaml = "@node-saml/node-saml";
    public const string Wsfed = "passport-wsfed-saml2";
    public const string Browser = "The browser (model)";
    public const string Flex = "Flex (model)";

    /// <summary>Whether software that others wrote refused, and not a model of it or the generated Action.</summary>
    public bool IsBySoftwareOfOthers => By is Samlp or NodeSaml or Wsfed;
}
