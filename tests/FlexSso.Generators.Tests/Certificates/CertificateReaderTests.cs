using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using FlexSso.Certificates;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>The facts of real certificates, and bytes that are not a certificate.</summary>
public sealed class CertificateReaderTests
{
    // The object identifier 1.2.840.113549.1.1.1. RSASSA-PSS ends in 10.
    private static readonly byte[] RsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

    // .NET cannot make one.
    private const string Ed25519 =
        "MIIBTDCB/6ADAgECAhQE61RnVQiB37M+ItXj6uTPC4gNmjAFBgMrZXAwHDEaMBgGA1UEAwwRYWNtZS51cy5hdXRoMC5jb20wHhcNMjYxMTMwMjI1MzIzWhcN"
        + "MzYxMTI3MjI1MzIzWjAcMRowGAYDVQQDDBFhY21lLnVzLmF1dGgwLmNvbTAqMAUGAytlcAMhADU/zU7HoUZZXNddGJqouwCsD2B/DJHxKqoXzNBYaoOPo1Mw"
        + "UTAdBgNVHQ4EFgQUHun2qHzjR/Ua5gMX3OB3UKeQdg0wHwYDVR0jBBgwFoAUHun2qHzjR/Ua5gMX3OB3UKeQdg0wDwYDVR0TAQH/BAUwAwEB/zAFBgMrZXAD"
        + "QQCCNPF1JuE2wfD/6ogHlgXAe7o5kiy1yBnzRNHQpnkmxTc947J0JrEoMWVXBeN6lhgEcM3h/CPFg67O6booN2ML";

    [TestCase(1024)]
    [TestCase(2048)]
    public void Facts_of_an_RSA_certificate(int bits)
    {
        using X509Certificate2 certificate = Made.Rsa(bits);
        CertificateFacts facts = CertificateReader.Read(certificate.RawData)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(facts.Name, Is.EqualTo("acme.us.auth0.com"));
            Assert.That(facts.RsaBits, Is.EqualTo(bits));
            Assert.That((facts.NotBefore, facts.NotAfter), Is.EqualTo((Made.NotBefore.UtcDateTime, Made.NotAfter.UtcDateTime)));
            Assert.That(facts.NotAfter.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(facts.Pem, Is.EqualTo(certificate.ExportCertificatePem().Replace("\r\n", "\n", StringComparison.Ordinal) + "\n"));
        }
    }

    // RSASSA-PSS is RSA with another algorithm identifier: its key signs no rsa-sha256.
    [Test]
    public void A_key_that_is_not_RSA_has_no_RSA_bits()
    {
        using X509Certificate2 elliptic = Made.Elliptic(ECCurve.NamedCurves.nistP256);
        byte[] pss = Made.Rsa2048.RawData;
        pss[pss.AsSpan().IndexOf(RsaEncryption) + RsaEncryption.Length - 1] = 10;
        Assert.That(CertificateReader.Read(elliptic.RawData)!.RsaBits, Is.Null);
        Assert.That(CertificateReader.Read(pss)!.RsaBits, Is.Null);
        Assert.That(CertificateReader.Read(Convert.FromBase64String(Ed25519))!.RsaBits, Is.Null);
    }

    [TestCase("CN=login.acme.example, OU=Contact centre, O=\"Acme, Inc.\", L=Zürich, S=ZH, C=CH, DC=acme", "login.acme.example")]
    [TestCase("CN=\"a \"\"b\"\" c\", OID.1.2.3.4=Dr.", "a \"b\" c")]
    [TestCase("CN=\"a\u202eb\"", "a\\u202eb")]
    [TestCase("CN=Zürich", "Zürich")]
    [TestCase("", "")]
    public void The_name_is_the_common_name(string subject, string name)
    {
        using X509Certificate2 certificate = Made.Rsa(subject);
        Assert.That(CertificateReader.Read(certificate.RawData)!.Name, Is.EqualTo(name));
    }

    // UTCTime has two digits for the year, GeneralizedTime four. Which one is used depends on the year.
    [TestCase(1951, 1999)]
    [TestCase(1999, 2000)]
    [TestCase(2000, 2049)]
    [TestCase(2049, 2050)]
    [TestCase(2026, 9998)]
    public void The_dates_of_any_year(int from, int to)
    {
        DateTimeOffset notBefore = new(from, 1, 1, 0, 0, 0, TimeSpan.Zero);
        DateTimeOffset notAfter = new(to, 12, 31, 23, 59, 59, TimeSpan.Zero);
        using X509Certificate2 certificate = Made.Rsa(notBefore: notBefore, notAfter: notAfter);
        CertificateFacts facts = CertificateReader.Read(certificate.RawData)!;
        Assert.That((facts.NotBefore, facts.NotAfter), Is.EqualTo((notBefore.UtcDateTime, notAfter.UtcDateTime)));
    }

    [Test]
    public void Only_a_certificate_without_further_bytes_is_read()
    {
        byte[] der = Made.Rsa2048.RawData;
        using RSA rsa = RSA.Create(2048);
        CertificateRequest request = new("CN=acme", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 withKey = request.CreateSelfSigned(Made.NotBefore, Made.NotAfter);
        Assert.That(CertificateReader.Read(withKey.Export(X509ContentType.Pfx)), Is.Null, "PFX");
        Assert.That(CertificateReader.Read(withKey.Export(X509ContentType.Pkcs12, "")), Is.Null, "PFX with a password");
        Assert.That(CertificateReader.Read(new X509Certificate2Collection(withKey).Export(X509ContentType.Pkcs7)!), Is.Null, "PKCS#7");
        Assert.That(CertificateReader.Read(System.Text.Encoding.ASCII.GetBytes(Made.Pem)), Is.Null, "PEM");
        Assert.That(CertificateReader.Read(rsa.ExportPkcs8PrivateKey()), Is.Null, "private key");
        Assert.That(CertificateReader.Read(rsa.ExportSubjectPublicKeyInfo()), Is.Null, "public key");
        Assert.That(CertificateReader.Read(request.CreateSigningRequest()), Is.Null, "request");
        Assert.That(CertificateReader.Read([.. der, 0]), Is.Null);
        Assert.That(CertificateReader.Read([.. der, .. der]), Is.Null);
        for (int length = 0; length < der.Length; length++)
            Assert.That(CertificateReader.Read(der[..length]), Is.Null);
    }

    [Test]
    public void No_changed_byte_throws()
    {
        byte[] der = Made.Rsa2048.RawData;
        for (int i = 0; i < der.Length; i++)
        {
            byte right = der[i];
            foreach (int flip in new[] { 0x01, 0x80, 0xff })
            {
                der[i] = (byte)(right ^ flip);
                _ = CertificateReader.Read(der);
            }
            der[i] = right;
        }
        Assert.That(CertificateReader.Read(der), Is.Not.Null);
    }

    [Test]
    public void No_bytes_throw() =>
        Gen.Select(Gen.Int[0, Made.Rsa2048.RawData.Length - 1], Gen.Byte.Array[0, 40])
            .Sample(
                (place, bytes) =>
                {
                    byte[] der = Made.Rsa2048.RawData;
                    bytes.AsSpan(0, Math.Min(bytes.Length, der.Length - place)).CopyTo(der.AsSpan(place));
                    _ = CertificateReader.Read(der);
                    _ = CertificateReader.Read(bytes);
                },
                iter: 2_000
            );

    [Test]
    public void Deep_nesting_is_no_certificate()
    {
        byte[] der = [];
        for (int i = 0; i < 1000; i++)
            der = [0x30, 0x82, (byte)(der.Length >> 8), (byte)der.Length, .. der];
        Assert.That(CertificateReader.Read(der), Is.Null);
    }
}
