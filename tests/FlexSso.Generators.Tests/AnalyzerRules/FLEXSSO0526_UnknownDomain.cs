using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0526_UnknownDomain
{
    private const string Id = RuleIds.UnknownDomain;

    [TestCase("login.acme.example")]
    [TestCase("1st.acme-2.example")]
    [TestCase("auth.acme.com")]
    [TestCase("acme.eu.auth9.com.example")]
    public void A_custom_domain_in_the_place_of_the_tenants(string domain) =>
        Expect
            .Warning(
                Id,
                Domain(domain),
                $"Auth0Domain '{domain}' is not a domain that Auth0 gives a tenant; if it is your custom domain, write it as CustomDomain, and as "
                    + "Auth0Domain the tenant's own domain, like 'acme.us.auth0.com'"
            )
            .HasNoFix();

    // Two letters may be a region that Auth0 has opened since, so that an error would shut its tenants out.
    [TestCase("acme.sg.auth0.com", "compare")]
    [TestCase("us.sg.auth0.com", "compare")]
    [TestCase("acme.acme-cloud.auth0.com", "compare")]
    [TestCase("acme.ae.auth0.com", "did you mean 'au'? Otherwise compare")]
    [TestCase("acme.ch.auth0.com", "did you mean 'ca'? Otherwise compare")]
    [TestCase("acme.as.auth0.com", "did you mean 'us' or 'au'? Otherwise compare")]
    [TestCase("acme.ez-2.auth0.com", "did you mean 'eu-2'? Otherwise compare")]
    public void A_region_that_is_not_known(string domain, string remedy) =>
        Expect.Warning(
            Id,
            Domain(domain),
            $"Auth0Domain '{domain}' names a region of Auth0 that is not known; {remedy} it with Auth0 > Applications > your application > Settings"
        );

    [Test]
    public void Beside_a_custom_domain_it_is_said_once() =>
        Expect.Error(
            RuleIds.WrongIssuer,
            Domain("id.acme.example")
                .Replace(
                    "[|\"id.acme.example\"|]",
                    "\"id.acme.example\", CustomDomain = [|\"login.acme.example\"|]",
                    StringComparison.Ordinal
                )
        );

    private static string Domain(string domain) =>
        Sources.OfAuth0($"Auth0Domain = [|\"{domain}\"|], ClientId = \"{Declarations.ClientId}\"");
}
