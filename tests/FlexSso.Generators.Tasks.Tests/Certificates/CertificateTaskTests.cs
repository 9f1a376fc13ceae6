using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Certificates;

/// <summary>Certificates in the build: their dates, and the environments that they sign for.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CertificateTaskTests : IDisposable
{
    private const string Tail =
        "; rotate the tenant's signing key if you have not done so, save https://<Auth0Domain>/pem over the file, and paste it into Twilio's Console";

    private static readonly DateTime Begin = new(2025, 3, 1, 8, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime End = new(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc);
    private static readonly string Pem = Create(Begin, End);

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    // Both ends are still valid (RFC 5280, 4.1.2.5).
    [TestCase(-1, "error", "is not valid before 2025-03-01 08:30 UTC; wait until then")]
    [TestCase(0, null, null)]
    [TestCase(86400 * 200, null, null)]
    public void A_certificate_is_valid_from_its_first_second(int seconds, string? severity, string? words) =>
        AssertAt(Begin.AddSeconds(seconds), severity, words);

    [TestCase(-86400 * 30, null, null)]
    [TestCase(-86400 * 30 + 1, "warning", "expires on 2026-03-01 08:30 UTC, in 29 days" + Tail)]
    [TestCase(-86400, "warning", "expires on 2026-03-01 08:30 UTC, in 1 day" + Tail)]
    [TestCase(-86399, "warning", "expires on 2026-03-01 08:30 UTC, in less than a day" + Tail)]
    [TestCase(0, "warning", "expires on 2026-03-01 08:30 UTC, in less than a day" + Tail)]
    [TestCase(1, "error", "expired on 2026-03-01 08:30 UTC" + Tail)]
    public void The_build_warns_thirty_days_before_a_certificate_expires(int seconds, string? severity, string? words) =>
        AssertAt(End.AddSeconds(seconds), severity, words);

    [TestCase(0, 0)]
    [TestCase(-5, 0)]
    [TestCase(100_000, 1)]
    [TestCase(int.MaxValue, 1)]
    public void The_number_of_days_can_be_set(int days, int warnings)
    {
        Certificate(Pem);
        Assert.That(_project.CheckCertificates(End.AddDays(-1), days));
        Assert.That(_project.Engine.Warnings, Has.Count.EqualTo(warnings));
    }

    [Test]
    public void An_expired_certificate_withdraws_the_files_until_it_is_replaced()
    {
        Certificate(Pem);
        Assert.That(_project.Write(("Acme.Flex/saml-addon.json", "{}")), Is.False, "no configuration of that name");
        _project.Certificates.Clear();
        Assert.That(_project.Write(("Acme.Flex/saml-addon.json", "{}")));
        Certificate(Pem);
        Assert.That(_project.CheckCertificates(End.AddSeconds(1)), Is.False);
        Assert.That(_project.Files, Is.Empty);
        Assert.That(_project.Lines.Single(), Does.Contain("withdrawn"));
        _project.Certificates.Clear();
        Assert.That(_project.Rewrite());
        Assert.That(_project.Files, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_wrong_file_is_one_error_for_all_its_items()
    {
        Certificate("Of prod:\n-----BEGIN CERTIFICATE-----\nMIID\n", environment: "dev");
        _project.Certificates.Add(("auth0.pem", "", "prod"));
        Assert.That(_project.CheckCertificates(Begin), Is.False);
        Assert.That(_project.Complaints.Single(), Does.StartWith("auth0.pem(2,1): error FLEXSSO0601: The certificate is truncated: "));
    }

    [Test]
    public void Binary_and_missing_files_have_different_messages()
    {
        File.WriteAllBytes(_project["auth0.der"], X509CertificateLoader.LoadCertificate(Convert.FromBase64String(Base64())).RawData);
        _project.Certificates.Add(("auth0.der", "", ""));
        Assert.That(_project.CheckCertificates(Begin), Is.False);
        Assert.That(_project.Complaints.Single(), Does.Contain("auth0.der(1,1): error FLEXSSO0601: The file is binary"));
        _project.Certificates[0] = ("nowhere.pem", "", "");
        Assert.That(_project.CheckCertificates(Begin), Is.False);
        Assert.That(
            _project.Complaints.Single(),
            Is.EqualTo(
                "nowhere.pem(1,1): error FLEXSSO0601: The certificate 'nowhere.pem' does not exist; correct the Include of its FlexCertificate item, "
                    + "or save https://<Auth0Domain>/pem there before the build"
            )
        );
    }

    [Test]
    public void A_missing_or_unreadable_certificate_withdraws_the_files()
    {
        _project.Folder.Write("App/folder.pem/x", "");
        foreach ((string file, string id) in new[] { ("nowhere.pem", "FLEXSSO0601"), ("folder.pem", "FLEXSSO0801") })
        {
            _project.Certificates.Clear();
            Assert.That(_project.Write(("Acme.Flex/saml-addon.json", "{}")));
            Assert.That(_project.Files, Has.Length.EqualTo(1));
            _project.Certificates.Add((file, "", ""));
            _project.Certificates.Add(("./" + file, "", "prod"));
            Assert.That(_project.CheckCertificates(Begin), Is.False);
            Assert.That(_project.ErrorIds, Is.EqualTo(new[] { id }), "one error for all its items");
            Assert.That(_project.Files, Is.Empty, file);
        }
    }

    [Test]
    public void Each_environment_gets_its_certificate()
    {
        Certificate(Pem, "Flex", "prod; stage");
        List<EnvironmentUsers> environments = Environments("Acme.Flex", "dev", "stage", "prod");
        Assert.That(Assign(environments), Is.Empty);
        Assert.That(environments.Select(e => e.Certificate?.Name), Is.EqualTo(new[] { null, "acme.us.auth0.com", "acme.us.auth0.com" }));
        Assert.That(environments[2].Certificate!.NotAfter, Is.EqualTo(End));
        Assert.That(environments[2].Certificate!.RsaBits, Is.EqualTo(2048));
    }

    [TestCase("", "", "has no Config, but the project has several classes")]
    [TestCase(
        "Flux",
        "",
        "Config 'Flux' does not name exactly one class with [FlexSsoConfig] of this project; set Config to Acme.Flex, Beta.Flex"
    )]
    [TestCase(
        "Flex",
        "",
        "Config 'Flex' does not name exactly one class with [FlexSsoConfig] of this project; set Config to Acme.Flex, Beta.Flex"
    )]
    [TestCase("Acme.Flex", "test", "Environment 'test' is not an environment of 'Acme.Flex'; use dev, prod")]
    public void An_unknown_name_is_an_error(string config, string environment, string words)
    {
        Certificate(Pem, config, environment);
        Assert.That(Assign([.. Environments("Acme.Flex", "dev", "prod"), .. Environments("Beta.Flex", "")]).Single(), Does.Contain(words));
    }

    [Test]
    public void A_second_certificate_for_an_environment_is_an_error()
    {
        Certificate(Pem);
        _project.Folder.Write("App/other.pem", Pem);
        _project.Certificates.Add(("other.pem", "", "prod"));
        Assert.That(
            Assign(Environments("Acme.Flex", "dev", "prod")).Single(),
            Is.EqualTo(
                "Environment 'prod' of 'Acme.Flex' already has the certificate 'auth0.pem', and a tenant signs with one key; "
                    + "keep the one that https://<Auth0Domain>/pem shows, or name the Environment of each"
            )
        );
    }

    [TestCase("auth0.pem")]
    [TestCase("copy.pem")]
    public void One_certificate_for_two_tenants_is_an_error(string second)
    {
        Certificate(Pem, environment: "dev");
        _project.Folder.Write("App/copy.pem", "A note.\n" + Pem);
        _project.Certificates.Add((second, "", "prod"));
        List<EnvironmentUsers> environments = Environments("Acme.Flex", "dev", "prod");
        Assert.That(Assign(environments), Is.Empty, "one tenant");
        Assert.That(Assign(WithDomain(environments, "login.acme.example")), Is.Empty, "a custom domain does not say which tenant it is");
        Assert.That(
            Assign(WithDomain(environments, "acme-prod.us.auth0.com")).Single(),
            Does.StartWith(
                "'Acme.Flex.Dev' and 'Acme.Flex.Prod' have one certificate, but two tenants, 'acme.us.auth0.com' and 'acme-prod.us.auth0.com'"
            )
        );
    }

    [Test]
    public void An_invalid_certificate_writes_no_file()
    {
        Certificate(Pem[..^30]);
        string model = Sample.Json([], Sample.Hosted.WithUsers(Sample.Ada));
        Assert.That(_project.WriteFrom(Compiled.Models(model)), Is.False);
        Assert.That(_project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0601" }));
        Assert.That(_project.Files, Is.Empty);
        Certificate(Pem);
        _project.Certificates.RemoveAt(0);
        Assert.That(_project.Rewrite());
        Assert.That(_project.Files, Is.Not.Empty);
    }

    private void AssertAt(DateTime now, string? severity, string? words)
    {
        Certificate("A note.\n" + Pem);
        Assert.That(_project.CheckCertificates(now), Is.EqualTo(severity != "error"));
        Assert.That(_project.Complaints, Has.Length.EqualTo(severity is null ? 0 : 1));
        if (severity is not null)
            Assert.That(
                _project.Complaints[0],
                Does.StartWith($"auth0.pem(2,1): {severity} FLEXSSO0601: The certificate 'acme.us.auth0.com' {words}")
            );
    }

    private void Certificate(string text, string config = "", string environment = "")
    {
        _project.Folder.Write("App/auth0.pem", text);
        _project.Certificates.Add(("auth0.pem", config, environment));
    }

    private string[] Assign(List<EnvironmentUsers> environments)
    {
        List<ArtifactError> errors = [];
        EnvironmentCertificates.Assign(
            [
                .. _project.Certificates.Select(c => new CertificateItem(
                    _project[c.File],
                    c.File,
                    c.Config,
                    FlexSso.Certificates.CertificateTarget.Environments(c.Environment)
                )),
            ],
            environments,
            errors
        );
        return [.. errors.Select(e => e.Message)];
    }

    private static List<EnvironmentUsers> Environments(string config, params string[] names)
    {
        BuildModel model = new(config, default, Sample.Array(names.Select(name => Sample.Hosted with { Name = name }).ToArray()));
        return [.. model.Environments.Select(environment => new EnvironmentUsers(model, environment))];
    }

    // The second environment in another tenant.
    private static List<EnvironmentUsers> WithDomain(List<EnvironmentUsers> environments, string domain)
    {
        EnvironmentModel second = environments[1].Environment;
        EnvironmentModel other = second with { Auth0 = second.Auth0 with { Domain = domain } };
        return
        [
            new EnvironmentUsers(environments[0].Config, environments[0].Environment),
            new EnvironmentUsers(environments[1].Config, other),
        ];
    }

    private static string Base64() => string.Concat(Pem.Split('\n').Where(line => !line.StartsWith('-')));

    private static string Create(DateTime notBefore, DateTime notAfter)
    {
        using RSA rsa = RSA.Create(2048);
        CertificateRequest request = new("CN=acme.us.auth0.com", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(notBefore, notAfter);
        return certificate.ExportCertificatePem() + "\n";
    }
}
