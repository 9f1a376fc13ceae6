namespace FlexSso.Values;

/// <summary>
/// Custom domain and issuer (FLEXSSO0513). Auth0's issuer is <c>urn:</c> and the domain at which the user signs in. Twilio compares it with
/// one text, so a second domain anywhere makes Flex refuse every login.
/// </summary>
internal static class Issuer
{
    /// <summary>The custom domain must not be one that Auth0 gives a tenant.</summary>
    public static ValueFinding? CheckOwnDomain(string customDomain) =>
        Auth0Host.Is(customDomain) || TenantDomain.IsSlip(customDomain)
            ? new ValueFinding(
                RuleIds.WrongIssuer,
                "CustomDomain '"
                    + customDomain
                    + "' is "
                    + (Auth0Host.Is(customDomain) ? "" : "nearly ")
                    + "a tenant's own domain, as Auth0Domain is",
                "leave it out, or write your own domain at which agents sign in"
            )
            : null;

    /// <summary>The Auth0 domain beside a custom domain.</summary>
    public static ValueFinding? CheckDomains(string customDomain, string domain) =>
        Auth0Host.Is(domain)
            ? null
            : new ValueFinding(
                RuleIds.WrongIssuer,
                "CustomDomain '" + customDomain + "' stands beside Auth0Domain '" + domain + "', which is a custom domain too",
                "set Auth0Domain to the tenant's own domain, like '" + DomainName.Example + "'"
            );

    /// <param name="issuer">The declared issuer.</param>
    /// <param name="loginDomain">The domain at which agents sign in.</param>
    public static ValueFinding? Check(string issuer, string loginDomain)
    {
        string right = "urn:" + loginDomain;
        if (issuer == right)
            return null;
        return LeftPlaceholder.Check("Issuer", issuer, "the Issuer that Auth0 shows in the addon's Usage")
            ?? new ValueFinding(
                RuleIds.WrongIssuer,
                "Issuer '" + issuer + "' is not what Auth0 writes for agents who sign in at '" + loginDomain + "'",
                "it must be '" + right + "', so leave it out, or correct the domain if agents sign in elsewhere"
            )
            {
                Likely = right,
            };
    }
}
