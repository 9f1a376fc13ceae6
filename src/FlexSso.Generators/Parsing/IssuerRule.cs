using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Custom domain and issuer (FLEXSSO0513). Auth0's issuer is <c>urn:</c> and the domain at which the user signs in; Twilio holds one text
/// against it, so a second domain anywhere refuses every login.
/// </summary>
internal static class IssuerRule
{
    // The second is that of tenants in a private cloud.
    private static readonly string[] TenantDomains = [".auth0.com", ".auth0app.com"];

    /// <summary>Reads the custom domain and checks it, and the issuer, against the Auth0 domain.</summary>
    /// <returns>The custom domain; null when there is none.</returns>
    public static string? Parse(EnvironmentSource source, string? domain, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.CustomDomain);
        string? custom = HostParser.Parse(argument, "the custom domain at which agents sign in", "login.acme.example", sink);
        // Of an issuer nothing can be said before the domains are right.
        if (domain is not null && (!argument.IsGiven || (custom is not null && AreRight(source, argument, custom, domain, sink))))
            CheckIssuer(source, custom ?? domain, sink);
        return custom;
    }

    private static bool AreRight(EnvironmentSource source, TextArgument argument, string custom, string domain, RuleSink sink)
    {
        if (IsTenant(custom))
            sink.Report(
                Auth0Rules.WrongIssuer,
                argument.Place,
                source.IsOnlyHere(KnownNames.CustomDomain) ? Fix.RemoveArgument(KnownNames.CustomDomain) : Fix.None,
                "CustomDomain '" + custom + "' is the own domain of a tenant, as Auth0Domain is",
                "leave it out, or write the domain of yours at which agents sign in"
            );
        else if (!IsTenant(domain))
            sink.Report(
                Auth0Rules.WrongIssuer,
                argument.Place,
                "CustomDomain '" + custom + "' stands beside Auth0Domain '" + domain + "', which is a custom domain too",
                "set Auth0Domain to the tenant's own domain, like 'acme.us.auth0.com'"
            );
        else
            return true;
        return false;
    }

    private static void CheckIssuer(EnvironmentSource source, string loginDomain, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.Issuer);
        if (TextRules.Trimmed(argument, sink) is not { } issuer)
            return;
        string right = "urn:" + loginDomain;
        if (issuer == right)
            return;
        if (TextRules.HasPlaceholder(argument, issuer, "the Issuer that Auth0 shows in the addon's Usage", sink))
            return;
        sink.Report(
            Auth0Rules.WrongIssuer,
            argument.Place,
            // A shared issuer that is wrong here may be right elsewhere.
            source.IsOnlyHere(KnownNames.Issuer)
                ? Fix.Value(right)
                : Fix.None,
            "Issuer '" + issuer + "' is not what Auth0 writes for agents who sign in at '" + loginDomain + "'",
            "it must be '" + right + "', so leave it out, or correct the domain if agents sign in elsewhere"
        );
    }

    private static bool IsTenant(string host) => Array.Exists(TenantDomains, domain => host.EndsWith(domain, StringComparison.Ordinal));
}
