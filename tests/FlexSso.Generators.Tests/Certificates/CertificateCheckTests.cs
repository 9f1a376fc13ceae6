using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using FlexSso.Certificates;
using FlexSso.Text;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>Every mistake in the file: its place and its message.</summary>
public sealed class CertificateCheckTests
{
    private const string Begin = "-----BEGIN CERTIFICATE-----\n";
    private const string End = "-----END CERTIFICATE-----\n";

    private static readonly string Body = Made.Pem[Begin.Length..^End.Length];

    [TestCase("MIIEow\n-----END RSA PRIVATE KEY-----\n")]
    [TestCase("-----begin private key-----\nMIIEow\n")]
    public void A_private_key_without_its_first_line_is_found(string key)
    {
        foreach (string text in new[] { Made.Pem + "\n" + key, key + Made.Pem })
            Assert.That(
                CertificateChecker.Check(text).Findings.Single().Message,
                Does.Contain("a part of a private key").And.Not.Contain("MIIEow")
            );
    }

    [Test]
    public void A_certificate_is_valid_with_any_line_breaks_and_with_text_around_it()
    {
        foreach (
            string text in new[]
            {
                Made.Pem,
                Made.Pem.TrimEnd(),
                Made.Pem.Replace("\n", "\r\n", StringComparison.Ordinal),
                Made.Pem.Replace('\n', '\r'),
                "\ufeff" + Made.Pem,
                "subject=CN = acme.us.auth0.com\n\n" + Made.Pem + "\nThe one of prod.\n",
                Made.Pem.Replace("\n", "  \n", StringComparison.Ordinal),
                Begin + Body.Replace("\n", "", StringComparison.Ordinal) + "\n" + End,
                Made.Pem.Replace("CERTIFICATE", "X509 CERTIFICATE", StringComparison.Ordinal),
            }
        )
        {
            CertificateResult result = CertificateChecker.Check(text);
            Assert.That(result.Findings.Select(f => f.Message), Is.Empty);
            Assert.That(result.Facts!.Pem, Is.EqualTo(Made.Pem), "the pasted text does not depend on the form of the file");
        }
    }

    [TestCase("", "(1,1)", "The file is empty")]
    [TestCase(" \r\n", "(1,1)", "The file is empty")]
    [TestCase("\n<html>Not found</html>", "(2,1)", "is a web page or XML")]
    [TestCase("auth0", "(1,1)", "contains no certificate in PEM form")]
    [TestCase("MIIDDTCCAfWgAwIBAgIJ\n", "(1,1)", "no line '-----BEGIN CERTIFICATE-----'")]
    [TestCase("––BEGIN CERTIFICATE––\nMIID\n", "(1,1)", "no line '-----BEGIN CERTIFICATE-----'")]
    [TestCase("0\u0082\u0003\ufffd0\u0082", "(1,1)", "is binary")]
    [TestCase("x\n-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n", "(2,1)", "contains a public key but no certificate")]
    [TestCase("-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----", "(1,1)", "a certificate request but no")]
    [TestCase("-----BEGIN NEW CERTIFICATE REQUEST-----\n", "(1,1)", "a certificate request but no")]
    [TestCase("-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----", "(1,1)", "a PKCS#7 container but no")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMIIDDTCC\n", "(1,1)", "is truncated: its last line")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMIIDDTCC\n-----END CERTIF", "(1,1)", "is truncated: its last line")]
    [TestCase(
        "-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE REQUEST-----",
        "(1,1)",
        "ends with '-----END CERTIFICATE REQUEST-----' instead of '-----END CERTIFICATE-----'"
    )]
    [TestCase("-----BEGIN CERTIFICATE-----MIID-----END CERTIFICATE-----", "(1,1)", "has lost its line breaks")]
    [TestCase("-----BEGIN CERTIFICATE-----\\nMIID\\n-----END CERTIFICATE-----\\n", "(1,1)", "has lost its line breaks")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMIID\nMI*D\n-----END CERTIFICATE-----", "(3,3)", "a character that is not allowed there ('*')")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMI==MIID\n-----END CERTIFICATE-----", "(2,5)", "a character that is not allowed there ('M')")]
    [TestCase(
        "-----BEGIN CERTIFICATE-----\nM===\n-----END CERTIFICATE-----",
        "(3,1)",
        "base64 characters are missing before its last line"
    )]
    [TestCase(
        "-----BEGIN CERTIFICATE-----\nMIIDD\n-----END CERTIFICATE-----",
        "(3,1)",
        "base64 characters are missing before its last line"
    )]
    [TestCase("-----BEGIN CERTIFICATE-----\nMIIDDTCC\n-----END CERTIFICATE-----", "(1,1)", "is not a complete X.509 certificate")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----", "(1,1)", "is not a complete X.509 certificate")]
    [TestCase("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "(1,1)", "is not a complete X.509 certificate")]
    [TestCase("-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----", "(1,1)", "is not a complete X.509 certificate")]
    public void A_mistake_is_one_finding_at_its_position(string text, string place, string words) => AssertFinding(text, place, words);

    [TestCase("PRIVATE KEY")]
    [TestCase("RSA PRIVATE KEY")]
    [TestCase("EC PRIVATE KEY")]
    [TestCase("ENCRYPTED PRIVATE KEY")]
    [TestCase("OPENSSH PRIVATE KEY")]
    public void A_private_key_is_found_anywhere_and_never_shown(string label)
    {
        const string Secret = "c2VjcmV0";
        string key = $"-----BEGIN {label}-----\nProc-Type: 4,ENCRYPTED\n\n{Secret}\n-----END {label}-----\n";
        foreach (string text in new[] { key, key + Made.Pem, Made.Pem + key, key[..(key.Length / 2)] })
        {
            CertificateFinding finding = CertificateChecker.Check(text).Findings.Single();
            Assert.That(text[finding.Start..], Does.StartWith($"-----BEGIN {label}-----"));
            Assert.That(finding.Message, Does.Contain($"a private key ('{label}')").And.Contain("rotate").And.Not.Contain(Secret));
        }
    }

    [Test]
    public void The_file_contains_one_certificate_and_nothing_else()
    {
        AssertFinding(Made.Pem + Made.Pem + Made.Pem, $"({Lines(Made.Pem)},1)", "contains 3 certificates");
        AssertFinding(Made.Pem + "-----BEGIN X-----\n-----END X-----", $"({Lines(Made.Pem)},1)", "contains 'X' beside the certificate");
    }

    [Test]
    public void A_key_must_be_RSA_and_long_enough()
    {
        using X509Certificate2 weak = Made.Rsa(1024);
        using X509Certificate2 elliptic = Made.Elliptic(ECCurve.NamedCurves.nistP256);
        AssertFinding(weak.ExportCertificatePem(), "(1,1)", "The certificate 'acme.us.auth0.com' has an RSA key of 1024 bits");
        AssertFinding(elliptic.ExportCertificatePem(), "(1,1)", "has no RSA key, but the SAML addon signs with RSA");
        Assert.That(CertificateChecker.Check(weak.ExportCertificatePem()).Facts!.RsaBits, Is.EqualTo(1024));
    }

    // A download that ended early.
    [Test]
    public void Every_prefix_is_one_error()
    {
        string text = Made.Pem.TrimEnd();
        for (int length = 0; length < text.Length; length++)
            Assert.That(CertificateChecker.Check(text[..length]).Findings, Has.Count.EqualTo(1), () => text[..length]);
    }

    // The rest is shorter than the length it states.
    [Test]
    public void A_missing_line_is_one_error()
    {
        string[] lines = Made.Pem.TrimEnd().Split('\n');
        for (int i = 0; i < lines.Length; i++)
            Assert.That(CertificateChecker.Check(string.Join('\n', lines.Where((_, n) => n != i))).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void No_text_throws_and_every_position_is_in_the_text()
    {
        Gen<string> piece = Gen.OneOf(
            Gen.OneOf(Begin, End, "-----BEGIN ", "-----END ", "-----", "\r\n", "\n", "=", "PRIVATE KEY", "\ufeff", Body, Made.Pem),
            Gen.String[0, 20]
        );
        piece
            .Array[0, 8]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    foreach (CertificateFinding finding in CertificateChecker.Check(text).Findings)
                    {
                        Assert.That(finding.Start, Is.InRange(0, text.Length));
                        Assert.That(finding.Length, Is.InRange(0, text.Length - finding.Start));
                        Assert.That(finding.Message, Does.Not.Contain("\n").And.Not.Contain("\r"));
                    }
                },
                iter: 5_000
            );
    }

    private static void AssertFinding(string text, string place, string words)
    {
        CertificateFinding finding = CertificateChecker.Check(text).Findings.Single();
        (int line, int column) = TextPlace.Of(text, finding.Start);
        Assert.That($"({line},{column})", Is.EqualTo(place));
        Assert.That(
            finding.Message,
            Does.Contain(words).And.Contain("; ").And.Not.EndsWith(".").And.Not.Match(@"\{\d\}"),
            "cause, then remedy, without a period at its end"
        );
    }

    private static int Lines(string text) => text.Count(c => c == '\n') + 1;
}
