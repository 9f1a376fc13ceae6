using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>Certificates that this run makes, and that the framework's own reader knows everything about.</summary>
internal static class Made
{
    private static readonly Lazy<X509Certificate2> LazyRsa2048 = new(() => Rsa(2048));

    /// <summary>What a tenant has.</summary>
    public static X509Certificate2 Rsa2048 => LazyRsa2048.Value;

    /// <summary>The same as a file.</summary>
    public static string Pem => Rsa2048.ExportCertificatePem() + "\n";

    public static X509Certificate2 Rsa(
        int bits,
        string subject = "CN=acme.us.auth0.com",
        DateTimeOffset? notBefore = null,
        DateTimeOffset? notAfter = null
    )
    {
        using RSA rsa = RSA.Create(bits);
        return Sign(new CertificateRequest(subject, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), notBefore, notAfter);
    }

    public static X509Certificate2 Elliptic(ECCurve curve)
    {
        using ECDsa key = ECDsa.Create(curve);
        return Sign(new CertificateRequest("CN=acme.us.auth0.com", key, HashAlgorithmName.SHA256), null, null);
    }

    private static X509Certificate2 Sign(CertificateRequest request, DateTimeOffset? notBefore, DateTimeOffset? notAfter)
    {
        // Extensions are passed over, so there should be some.
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request.CreateSelfSigned(
            notBefore ?? new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.Zero),
            notAfter ?? new DateTimeOffset(2037, 1, 31, 1, 2, 3, TimeSpan.Zero)
        );
    }
}
