using System.Collections.Immutable;
using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0605_OtherTenantsCertificate
{
    [TestCase("acme-dev.us.auth0.com")]
    [TestCase("acme.auth0.com")]
    [TestCase("*.us.auth0.com")]
    [TestCase("acme.acme-cloud.auth0app.com")]
    public void The_subject_is_another_host_of_Auth0(string name)
    {
        Diagnostic found = Analyze(name, "").Single();
        Assert.That(found.Id, Is.EqualTo(RuleIds.OtherTenantsCertificate));
        Assert.That(found.Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(
            found.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo(
                $"The certificate '{name}' is not that of 'acme.us.auth0.com', the tenant of 'Acme.AcmeFlex'; save https://acme.us.auth0.com/pem over the "
                    + "file, or correct the item or Auth0Domain"
            )
        );
    }

    [TestCase("acme.us.auth0.com")]
    [TestCase("ACME.us.auth0.com")]
    [TestCase("login.acme.example")]
    [TestCase("Acme signing")]
    public void The_subject_is_the_tenant_or_nothing_of_Auth0s(string name)
    {
        Assert.That(Analyze(name, ""), Is.Empty);
        Assert.That(Analyze(name, ", CustomDomain = \"login.acme.example\""), Is.Empty);
    }

    // After the move to a custom domain, the certificate still bears the name of the tenant.
    [Test]
    public void A_custom_domain_changes_nothing() =>
        Assert.That(Analyze("acme.us.auth0.com", ", CustomDomain = \"login.acme.example\""), Is.Empty);

    [Test]
    public void A_custom_domain_in_the_place_of_the_tenants_says_nothing() =>
        Assert.That(
            RosterCompilation
                .Analyze(
                    Declarations
                        .Config(arguments: Declarations.Arguments)
                        .Replace("acme.us.auth0.com", "login.acme.example", StringComparison.Ordinal),
                    new CertificateFile(Made.Rsa("CN=acme.us.auth0.com").ExportCertificatePem())
                )
                .Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.UnknownDomain })
        );

    private static ImmutableArray<Diagnostic> Analyze(string name, string arguments) =>
        RosterCompilation.Analyze(
            Declarations.Config(arguments: Declarations.Arguments + arguments),
            new CertificateFile(Made.Rsa("CN=" + name).ExportCertificatePem())
        );
}
