using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlexSso.Package.Tests;

/// <summary>A project with a certificate. The dates are far from today, so the tests pass on any day.</summary>
public sealed class CertificateTests
{
    private const string Folder = "bin/Debug/net10.0/flexsso";

    private const string Source = """
        using FlexSso;

        namespace Acme
        {
            [FlexSsoConfig(Environment = "dev", Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
                Auth0Domain = "acme.us.auth0.com", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexSsoConfig(Environment = "prod", Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
                Auth0Domain = "acme.us.auth0.com", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            public partial class AcmeFlex { }
        }
        """;

    private static readonly string Valid = Create(2020, 2099);

    [Test]
    public void An_expired_certificate_is_an_error_of_the_build_and_not_of_the_compiler()
    {
        using Consumer consumer = Project("""<FlexCertificate Include="auth0.pem" Config="AcmeFlex" Environment="dev; prod" />""");
        consumer.Write("auth0.pem", Valid);
        consumer.Succeeds("build", "-nologo");
        Assert.That(consumer.Files(Folder), Is.Not.Empty);

        // The certificate is checked even when there is nothing to write.
        string warned = consumer.Succeeds("build", "-nologo", "-v:n", "-p:FlexSsoCertificateWarningDays=100000");
        Assert.That(
            warned,
            Does.Contain("Skipping target \"CoreCompile\"")
                .And.Contain("Skipping target \"FlexSsoWriteArtifactFiles\"")
                .And.Contain(
                    "auth0.pem(1,1): warning FLEXSSO0601: The certificate 'acme.us.auth0.com' expires on 2099-12-31 00:00 UTC, in "
                )
        );

        consumer.Write("auth0.pem", Create(2020, 2021));
        string expired = consumer.Fails("build", "-nologo");
        Assert.That(
            expired,
            Does.Contain("auth0.pem(1,1): error FLEXSSO0601: The certificate 'acme.us.auth0.com' expired on 2021-12-31 00:00 UTC; rotate ")
        );
        Assert.That(consumer.Files(Folder), Is.Empty, "files that no longer work must not be pasted");
        Assert.That(consumer.Fails("build", "-nologo"), Does.Contain("expired on"), "it remains an error when nothing changes");

        consumer.Write("auth0.pem", Valid);
        Assert.That(consumer.Succeeds("build", "-nologo"), Does.Contain(" new)"));
        Assert.That(consumer.Files(Folder), Is.Not.Empty);
    }

    [Test]
    public void A_broken_certificate_is_an_error_of_the_compiler_and_without_analyzers_of_the_build()
    {
        // The project's item names an unknown environment after a semicolon. The other item is declared in the file that MSBuild reads last,
        // after the package's targets.
        using Consumer consumer = Project("""<FlexCertificate Include="other.pem" Config="Acme.AcmeFlex" Environment="dev;test" />""");
        consumer.Write(
            "Directory.Build.targets",
            """<Project><ItemGroup><FlexCertificate Include="$(MSBuildThisFileDirectory)auth0.pem" /></ItemGroup></Project>"""
        );
        consumer.Write("auth0.pem", "The one of prod\n" + Valid[..^20]);
        consumer.Write("other.pem", Valid);
        const string Cut =
            "auth0.pem(2,1): error FLEXSSO0601: The certificate is truncated: its last line, '-----END CERTIFICATE-----', is missing; ";

        string errors = consumer.Fails("build", "-nologo");
        Assert.That(errors, Does.Contain(Cut));
        Assert.That(
            errors,
            Does.Contain(
                "other.pem(1,1): error FLEXSSO0601: The certificate's Environment 'test' is not an environment of 'Acme.AcmeFlex'; use dev, prod"
            )
        );
        Assert.That(errors, Does.Not.Contain("CheckFlexSsoCertificates").And.Not.Contain("warning"));

        Assert.That(consumer.Fails("build", "-nologo", "-p:RunAnalyzers=false"), Does.Contain(Cut));
        Assert.That(consumer.Files(Folder), Is.Empty);

        // Two certificates for one environment. Only the build sees all items.
        consumer.Write("auth0.pem", Valid);
        consumer.Write(
            "Sso.csproj",
            consumer.Read("Sso.csproj").Replace("Environment=\"dev;test\"", "Environment=\"dev\"", StringComparison.Ordinal)
        );
        Assert.That(
            consumer.Fails("build", "-nologo"),
            Does.Contain(": error FLEXSSO0601: Environment 'dev' of 'Acme.AcmeFlex' already has ")
        );

        // A missing file, in a build that writes files and in one that does not.
        consumer.Project("Sso.csproj", "net10.0", items: """<FlexCertificate Include="keys/gone.pem" Environment="dev" />""");
        consumer.Write("Directory.Build.targets", "<Project />");
        foreach (string option in new[] { "-nologo", "-p:FlexSsoWriteArtifacts=false" })
            Assert.That(
                consumer.Fails("build", option),
                Does.Contain(
                        "error FLEXSSO0601: The certificate 'keys/gone.pem' does not exist; correct the Include of its FlexCertificate item, "
                            + "or save https://<Auth0Domain>/pem there before the build"
                    )
                    .And.Not.Contain("CS2001")
                    .And.Not.Contain("FLEXSSO0801"),
                option
            );
        Assert.That(consumer.Files(Folder), Is.Empty);
    }

    private static Consumer Project(string items)
    {
        Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0", items: items);
        consumer.Write("AcmeFlex.cs", Source);
        return consumer;
    }

    private static string Create(int from, int to)
    {
        using RSA rsa = RSA.Create(2048);
        CertificateRequest request = new("CN=acme.us.auth0.com", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(
            new DateTimeOffset(from, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(to, 12, 31, 0, 0, 0, TimeSpan.Zero)
        );
        return certificate.ExportCertificatePem() + "\n";
    }
}
