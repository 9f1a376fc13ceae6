using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0513_WrongIssuer
{
    private const string Id = RuleIds.WrongIssuer;

    [TestCase("https://acme.us.auth0.com/")]
    [TestCase("acme.us.auth0.com")]
    [TestCase("urn:acme.eu.auth0.com")]
    [TestCase("urn:auth0:acme:Username-Password-Authentication")]
    [TestCase("urn:ACME.us.auth0.com")]
    public void Another_issuer(string issuer) =>
        Expect
            .Error(
                Id,
                With($"Issuer = [|\"{issuer}\"|]"),
                $"Issuer '{issuer}' is not what Auth0 writes for agents who sign in at 'acme.us.auth0.com'; it must be "
                    + "'urn:acme.us.auth0.com', so leave it out, or correct the domain if agents sign in elsewhere"
            )
            .HasFix(FixKeys.Likely, "urn:acme.us.auth0.com");

    [Test]
    public void The_issuer_of_the_tenant_beside_a_custom_domain() =>
        Expect
            .Error(Id, With("CustomDomain = \"login.acme.example\", Issuer = [|\"urn:acme.us.auth0.com\"|]"))
            .HasFix(FixKeys.Likely, "urn:login.acme.example");

    [Test]
    public void A_tenants_domain_as_custom_domain() =>
        Expect
            .Error(
                Id,
                With("CustomDomain = [|\"acme.eu.auth0.com\"|]"),
                "CustomDomain 'acme.eu.auth0.com' is a tenant's own domain, as Auth0Domain is; leave it out, or write your own domain at "
                    + "which agents sign in"
            )
            .HasFix(FixKeys.RemoveArgument, "CustomDomain");

    [Test]
    public void A_misspelled_domain_of_the_tenant_as_custom_domain() =>
        Expect.Error(
            Id,
            With("CustomDomain = [|\"acme.eu.auth0.con\"|]"),
            "CustomDomain 'acme.eu.auth0.con' is nearly a tenant's own domain, as Auth0Domain is; leave it out, or write your own domain at "
                + "which agents sign in"
        );

    [TestCase("login.auth.com")]
    [TestCase("login.eu.auth.com")]
    [TestCase("login.autho.com")]
    [TestCase("login.auth0.eu")]
    [TestCase("login.auth0.co")]
    [TestCase("login.acme.auth0.co")]
    public void A_custom_domain_may_be_a_letter_away_from_Auth0s(string domain) => Expect.Nothing(With($"CustomDomain = \"{domain}\""));

    [Test]
    public void Two_custom_domains() =>
        Expect
            .Error(
                Id,
                With("CustomDomain = [|\"login.acme.example\"|]").Replace("acme.us.auth0.com", "id.acme.example"),
                "CustomDomain 'login.acme.example' stands beside Auth0Domain 'id.acme.example', which is a custom domain too; set Auth0Domain to "
                    + "the tenant's own domain, like 'acme.us.auth0.com'"
            )
            .HasNoFix();

    [TestCase("Issuer = \"urn:acme.us.auth0.com\"")]
    [TestCase("CustomDomain = \"login.acme.example\"")]
    [TestCase("CustomDomain = \"login.acme.example\", Issuer = \"urn:login.acme.example\"")]
    public void Domains_and_an_issuer_that_agree(string arguments) => Expect.Nothing(With(arguments));

    [TestCase("https://login.acme.example/", "login.acme.example")]
    [TestCase("login.acme.example/", "login.acme.example")]
    public void A_custom_domain_that_is_no_bare_host(string text, string host) =>
        Expect.Error(RuleIds.WrongDomain, With($"CustomDomain = [|\"{text}\"|]")).HasFix(FixKeys.Value, host);

    // One mistake, one diagnostic: of an issuer nothing can be said before the domain is right.
    [TestCase("https://acme.us.auth0.com/", "Issuer = \"urn:acme.us.auth0.com\"")]
    [TestCase("Acme.us.Auth0.com", "CustomDomain = \"login.acme.example\"")]
    public void Beside_a_domain_that_is_wrong(string domain, string argument) =>
        Expect.Error(RuleIds.WrongDomain, With(argument).Replace("\"acme.us.auth0.com\"", $"[|\"{domain}\"|]", StringComparison.Ordinal));

    [Test]
    public void A_tenants_domain_is_said_once_whatever_the_issuer() =>
        Expect.Error(Id, With("CustomDomain = [|\"acme.eu.auth0.com\"|], Issuer = \"urn:acme.us.auth0.com\""));

    [Test]
    public void Null_takes_a_shared_custom_domain_back() =>
        Expect.Nothing(
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, CustomDomain = \"login.acme.example\"",
                attributes: "[FlexSsoConfig(Environment = \"prod\")]"
                    + "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", CustomDomain = null, Issuer = \"urn:acme.us.auth0.com\")]"
            )
        );

    [Test]
    public void A_tenant_in_a_private_cloud_has_a_custom_domain_too() =>
        Expect.Nothing(
            With("CustomDomain = \"login.acme.example\"").Replace("acme.us.auth0.com", "acme.acme.auth0app.com", StringComparison.Ordinal)
        );

    // Removing it would let the shared one in, and changing the shared one would change the others.
    [TestCase("CustomDomain = \"login.acme.example\"", "CustomDomain = [|\"acme-dev.us.auth0.com\"|]")]
    [TestCase("Issuer = [|\"urn:acme.eu.auth0.com\"|]", "LifetimeInSeconds = 60")]
    public void A_value_that_other_environments_share_has_no_fix(string shared, string own) =>
        Expect
            .Error(
                Id,
                Declarations.Config(
                    arguments: $"{Declarations.Arguments}, {shared}",
                    attributes: $"[FlexSsoConfig(Environment = \"dev\", {own})]"
                )
            )
            .HasNoFix();

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
