using FlexSso.Certificates;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Values;

namespace FlexSso.Generators.Certificates;

/// <summary>Whether a certificate can be that of the tenants of its environments (FLEXSSO0604, 0605).</summary>
internal static class CertificateTenants
{
    /// <param name="result">The file.</param>
    /// <param name="config">The full name of the configuration.</param>
    /// <param name="environments">The environments of its item.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CertificateFinding? Check(
        CertificateResult result,
        string config,
        List<EnvironmentSource> environments,
        CancellationToken cancellation
    )
    {
        // What is wrong with a domain is reported there.
        DiagnosticSink sink = new(collect: false, cancellation);
        (string Name, string Domain)? first = null;
        foreach (EnvironmentSource environment in environments)
        {
            // A custom domain does not say which tenant is behind it.
            if (TenantApplicationParser.Parse(environment, sink).Domain is not { } domain || !Auth0Host.Is(domain))
                continue;
            string name = EnvironmentName.InCode(config, environment.Environment);
            first ??= (name, domain);
            if (first.Value.Domain != domain)
                return CertificateTarget.OfTwoTenants(result.Start, first.Value.Name, first.Value.Domain, name, domain);
        }
        return first is var (subject, tenant) && result.Facts is { } facts && IsOfAnother(facts.Name, tenant)
            ? new CertificateFinding(
                result.Start,
                0,
                facts.Title + " is not that of '" + tenant + "', the tenant of '" + subject + "'",
                "save https://" + tenant + "/pem over the file, or correct the item or Auth0Domain"
            )
            {
                RuleId = RuleIds.OtherTenantsCertificate,
            }
            : null;
    }

    // The tenant's name stands in its certificate also when agents sign in at a custom domain. Whoever signs with a key of another kind has
    // another name there. '*.us.auth0.com' is the certificate of Auth0's web server.
    private static bool IsOfAnother(string name, string tenant) =>
        Auth0Host.Is(name) && !string.Equals(name, tenant, StringComparison.OrdinalIgnoreCase);
}
