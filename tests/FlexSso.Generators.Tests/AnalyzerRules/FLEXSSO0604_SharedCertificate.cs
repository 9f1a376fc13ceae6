using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The rule in the compiler, which sees one item at a time.</summary>
public sealed class FLEXSSO0604_SharedCertificate
{
    private static readonly string TwoTenants = Tenants("acme-dev.us.auth0.com", "acme.us.auth0.com");

    [TestCase("")]
    [TestCase("dev, prod")]
    public void Environments_of_two_tenants(string environment)
    {
        Diagnostic found = RosterCompilation.Analyze(TwoTenants, new CertificateFile("Text\n" + Made.Pem, "", environment)).Single();
        Assert.That(found.Id, Is.EqualTo(RuleIds.SharedCertificate));
        Assert.That(found.Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(found.Location.GetLineSpan().ToString(), Is.EqualTo("auth0.pem: (1,0)-(1,0)"));
        Assert.That(
            found.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo(
                "'AcmeFlex.Dev' and 'AcmeFlex.Prod' have one certificate, but two tenants, 'acme-dev.us.auth0.com' and 'acme.us.auth0.com', each of "
                    + "which signs with a key of its own; save https://<Auth0Domain>/pem of each in a file of its own, and name the Environment of each item"
            )
        );
    }

    [Test]
    public void An_item_of_each() =>
        Assert.That(RosterCompilation.Analyze(TwoTenants, new CertificateFile(Made.Pem, "", "prod")), Is.Empty);

    // Which tenant is behind a custom domain, it does not say.
    [Test]
    public void A_custom_domain_beside_a_tenants() =>
        Assert.That(
            RosterCompilation.Analyze(Tenants("login.acme.example", "acme.us.auth0.com"), new CertificateFile(Made.Pem)).Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.UnknownDomain })
        );

    [Test]
    public void The_class_is_named_in_full() =>
        Assert.That(
            RosterCompilation
                .Analyze(
                    TwoTenants.Replace("using FlexSso;", "using FlexSso; namespace Acme;", StringComparison.Ordinal),
                    new CertificateFile(Made.Pem)
                )
                .Single()
                .GetMessage(CultureInfo.InvariantCulture),
            Does.StartWith("'Acme.AcmeFlex.Dev' and 'Acme.AcmeFlex.Prod' ")
        );

    [Test]
    public void One_tenant() =>
        Assert.That(RosterCompilation.Analyze(Tenants("acme.us.auth0.com", "acme.us.auth0.com"), new CertificateFile(Made.Pem)), Is.Empty);

    [Test]
    public void A_domain_that_is_wrong_is_reported_there_alone() =>
        Assert.That(
            RosterCompilation
                .Analyze(Tenants("acme-dev.us.auth0.con", "acme.us.auth0.com"), new CertificateFile(Made.Pem))
                .Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.MisspelledDomain })
        );

    private static string Tenants(string dev, string prod) =>
        $$"""
            using FlexSso;
            [FlexSsoConfig(ConnectionSid = "{{Sources.Jq}}", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexSsoConfig(Environment = "dev", Auth0Domain = "{{dev}}")]
            [FlexSsoConfig(Environment = "prod", Auth0Domain = "{{prod}}")]
            public partial class AcmeFlex { }
            """;
}
