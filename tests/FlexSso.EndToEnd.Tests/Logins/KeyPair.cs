using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>A self-signed certificate and its key, made for this run of the suite and never written anywhere.</summary>
internal sealed record KeyPair(string Certificate, string PublicKey, string PrivateKey)
{
    /// <summary>The tenant's signing key.</summary>
    public static KeyPair Auth0 { get; } = Create(DateTimeOffset.UtcNow.AddYears(1));

    public const string ForeignDomain = "acme-dev.us.auth0.com";

    /// <summary>The key of another tenant.</summary>
    public static KeyPair Foreign { get; } = Create(DateTimeOffset.UtcNow.AddYears(1), domain: ForeignDomain);

    /// <summary>The key of this tenant before a rotation.</summary>
    public static KeyPair Other { get; } = Create(DateTimeOffset.UtcNow.AddYears(1));

    public static KeyPair Expired { get; } = Create(DateTimeOffset.UtcNow.AddDays(-1));

    /// <summary>Of a tenant from long ago.</summary>
    public static KeyPair Weak { get; } = Create(DateTimeOffset.UtcNow.AddYears(1), 1024);

    private static KeyPair Create(DateTimeOffset notAfter, int bits = 2048, string domain = Tenant.Domain)
    {
        using RSA rsa = RSA.Create(bits);
        CertificateRequest request = new($"CN={domain}", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(notAfter.AddYears(-2), notAfter);
        return new KeyPair(certificate.ExportCertificatePem(), rsa.ExportSubjectPublicKeyInfoPem(), rsa.ExportPkcs8PrivateKeyPem());
    }
}
