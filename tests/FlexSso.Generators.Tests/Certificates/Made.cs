using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>Certificates that the tests make.</summary>
internal static class Made
{
    public static readonly DateTimeOffset NotBefore = new(2024, 2, 29, 23, 59, 59, TimeSpan.Zero);
    public static readonly DateTimeOffset NotAfter = new(2037, 1, 31, 1, 2, 3, TimeSpan.Zero);

    private static readonly Lazy<RSA> Key2048 = new(() => RSA.Create(2048));
    private static readonly Lazy<X509Certificate2> LazyRsa2048 = new(() => Rsa());

    /// <summary>A certificate like that of a tenant.</summary>
    public static X509Certificate2 Rsa2048 => LazyRsa2048.Value;

    /// <summary>The same as a file.</summary>
    public static string Pem => Rsa2048.ExportCertificatePem() + "\n";

    public static X509Certificate2 Rsa(
        string subject = "CN=acme.us.auth0.com",
        DateTimeOffset? notBefore = null,
        DateTimeOffset? notAfter = null
    ) => Rsa(Key2048.Value, subject, notBefore, notAfter);

    public static X509Certificate2 Rsa(int bits)
    {
        using RSA key = RSA.Create(bits);
        return Rsa(key, "CN=acme.us.auth0.com", null, null);
    }

    public static X509Certificate2 Elliptic(ECCurve curve)
    {
        using ECDsa key = ECDsa.Create(curve);
        return Sign(new CertificateRequest("CN=acme.us.auth0.com", key, HashAlgorithmName.SHA256), null, null);
    }

    private static X509Certificate2 Rsa(RSA key, string subject, DateTimeOffset? notBefore, DateTimeOffset? notAfter) =>
        Sign(new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), notBefore, notAfter);

    private static X509Certificate2 Sign(CertificateRequest request, DateTimeOffset? notBefore, DateTimeOffset? notAfter)
    {
        // Real certificates have extensions.
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request.CreateSelfSigned(notBefore ?? NotBefore, notAfter ?? NotAfter);
    }
}
