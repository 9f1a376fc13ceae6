using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using FlexSso.Certificates;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>The reader against the framework's own, and against bytes that are no certificate.</summary>
public sealed class CertificateReaderTests
{
    [TestCase(1024)]
    [TestCase(1536)]
    [TestCase(2048)]
    [TestCase(4096)]
    public void Facts_of_an_RSA_certificate(int bits)
    {
        using X509Certificate2 certificate = Made.Rsa(bits);
        CertificateFacts facts = Read(certificate);
        Assert.That(facts.KeyAlgorithm, Is.EqualTo("RSA"));
        Assert.That(facts.RsaBits, Is.EqualTo(bits));
        Assert.That(facts.Curve, Is.Null);
    }

    [TestCase("1.2.840.10045.3.1.7", "P-256")]
    [TestCase("1.3.132.0.34", "P-384")]
    [TestCase("1.3.132.0.35", "P-521")]
    public void Facts_of_an_EC_certificate(string curve, string name)
    {
        using X509Certificate2 certificate = Made.Elliptic(ECCurve.CreateFromValue(curve));
        CertificateFacts facts = Read(certificate);
        Assert.That((facts.KeyAlgorithm, facts.RsaBits, facts.Curve), Is.EqualTo(("EC", (int?)null, name)));
    }

    [TestCase("CN=acme.us.auth0.com")]
    [TestCase("CN=login.acme.example, OU=Contact centre, O=\"Acme, Inc.\", L=Zürich, S=ZH, C=CH, E=a@b.c, DC=acme")]
    [TestCase("CN=\"a \"\"b\"\" c\", OID.1.2.3.4=Dr.")]
    public void The_subject_is_written_as_the_framework_writes_it(string subject)
    {
        using X509Certificate2 certificate = Made.Rsa(2048, subject);
        Read(certificate);
    }

    // UTCTime has two digits for the year, GeneralizedTime four: which one is used depends on the year.
    [TestCase(1951, 1999)]
    [TestCase(1999, 2000)]
    [TestCase(2000, 2049)]
    [TestCase(2049, 2050)]
    [TestCase(2026, 9999)]
    public void The_dates_of_any_year(int from, int to)
    {
        DateTimeOffset notAfter = new(to, 12, 31, 23, 59, 59, TimeSpan.Zero);
        using X509Certificate2 certificate = Made.Rsa(
            2048,
            notBefore: new DateTimeOffset(from, 1, 1, 0, 0, 0, TimeSpan.Zero),
            notAfter: notAfter
        );
        Assert.That(Read(certificate).NotAfter, Is.EqualTo(notAfter.UtcDateTime));
    }

    [Test]
    public void Every_prefix_and_every_longer_one_is_no_certificate()
    {
        byte[] der = Made.Rsa2048.RawData;
        for (int length = 0; length < der.Length; length++)
            Assert.That(CertificateReader.Read(der[..length]), Is.Null);
        Assert.That(CertificateReader.Read([.. der, 0]), Is.Null);
    }

    // Every byte, every value.
    [Test]
    public void No_byte_can_be_changed_so_that_it_throws()
    {
        byte[] der = Made.Rsa2048.RawData;
        for (int i = 0; i < der.Length; i++)
        {
            byte right = der[i];
            for (int flip = 1; flip < 256; flip++)
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
                    byte[] der = (byte[])Made.Rsa2048.RawData.Clone();
                    bytes.AsSpan(0, Math.Min(bytes.Length, der.Length - place)).CopyTo(der.AsSpan(place));
                    _ = CertificateReader.Read(der);
                    _ = CertificateReader.Read(bytes);
                    _ = DerReader.SizeOfSequence(bytes);
                },
                iter: 20_000
            );

    // A thousand levels inside of each other: the reader goes as deep as a certificate and no deeper.
    [Test]
    public void Deep_nesting_is_no_certificate()
    {
        byte[] der = [];
        for (int i = 0; i < 1000; i++)
            der = [0x30, 0x82, (byte)(der.Length >> 8), (byte)der.Length, .. der];
        Assert.That(CertificateReader.Read(der), Is.Null);
    }

    [TestCase(1, "1024")]
    [TestCase(0, "1023")]
    public void The_bits_of_a_modulus_are_counted_and_not_its_bytes(int topBit, string bits)
    {
        byte[] integer = [0x02, 0x81, 0x81, 0, (byte)(topBit == 1 ? 0x80 : 0x40), .. new byte[127]];
        Assert.That($"{DerValues.BitsOf(new DerReader(integer, 0, integer.Length).Read(DerTag.Integer))}", Is.EqualTo(bits));
    }

    private static CertificateFacts Read(X509Certificate2 certificate)
    {
        CertificateFacts facts = CertificateReader.Read(certificate.RawData)!;
        Assert.That(facts, Is.Not.Null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(facts.Subject, Is.EqualTo(certificate.Subject));
            Assert.That(facts.NotBefore, Is.EqualTo(certificate.NotBefore.ToUniversalTime()));
            Assert.That(facts.NotAfter, Is.EqualTo(certificate.NotAfter.ToUniversalTime()));
            Assert.That(facts.Pem, Is.EqualTo(certificate.ExportCertificatePem().Replace("\r\n", "\n", StringComparison.Ordinal) + "\n"));
        }
        return facts;
    }
}
