using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>Reads an X.509 certificate from its bytes.</summary>
internal static class CertificateReader
{
    private const int LineLength = 64;

    /// <returns>Null unless the bytes are exactly one X.509 certificate.</returns>
    public static CertificateFacts? Read(byte[] der)
    {
        try
        {
            // The constructor also takes PKCS#7 and PFX, and would import the private key of a PFX.
            if (X509Certificate2.GetCertContentType(der) != X509ContentType.Cert)
                return null;
            using X509Certificate2 certificate = new(der);
            // The constructor also takes PEM text, and ignores what follows the certificate.
            return Enumerable.SequenceEqual(certificate.RawData, der) ? FactsOf(certificate) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or FormatException)
        {
            // Damaged bytes. Each operating system reads them with its own library, some parts only when a property asks for them.
            return null;
        }
    }

    private static CertificateFacts FactsOf(X509Certificate2 certificate)
    {
        using RSA? key = certificate.GetRSAPublicKey();
        return new CertificateFacts(
            VisibleText.Of(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false)),
            certificate.NotBefore.ToUniversalTime(),
            certificate.NotAfter.ToUniversalTime(),
            key?.KeySize,
            PemOf(certificate.RawData)
        );
    }

    private static string PemOf(byte[] der)
    {
        string base64 = Convert.ToBase64String(der);
        StringBuilder pem = new("-----BEGIN CERTIFICATE-----\n");
        for (int i = 0; i < base64.Length; i += LineLength)
            pem.Append(base64, i, Math.Min(LineLength, base64.Length - i)).Append('\n');
        return pem.Append("-----END CERTIFICATE-----\n").ToString();
    }
}
