using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>
/// Checks a file that should contain the signing certificate of an Auth0 tenant in PEM form, as Twilio's Console takes it, and nothing else.
/// The dates of the certificate are facts here, not findings: only the build knows the day.
/// </summary>
internal static class CertificateChecker
{
    private const string RemoveKey = "remove it, treat it as compromised, and rotate it";

    public static CertificateResult Check(string text)
    {
        List<PemBlock> blocks = PemReader.Read(text);
        if (blocks.Count == 0)
            return new CertificateResult(null, 0, [FileWithoutPem.Finding(text)]);
        List<PemBlock> certificates = blocks.FindAll(static block => block.IsCertificate);
        List<CertificateFinding> findings = [];
        foreach (PemBlock block in blocks)
        {
            if (block.IsPrivateKey)
                findings.Add(PrivateKey(block));
            else if (!block.IsCertificate)
                findings.Add(OtherBlock(block, certificates.Count > 0));
        }
        CertificateFacts? facts = null;
        if (certificates.Count > 1)
            findings.Add(SeveralCertificates(certificates));
        else if (certificates.Count == 1)
        {
            facts = PemCertificate.Read(text, certificates[0], out CertificateFinding? finding);
            if (finding is not null)
                findings.Add(finding);
        }
        // Other blocks are reported already. The text around a lone certificate may be a key without its first line.
        if (facts is not null && blocks.Count == 1 && KeyAround(text, blocks[0]) is { } key)
            findings.Add(key);
        findings.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return new CertificateResult(facts, certificates.Count == 1 ? certificates[0].Start : 0, findings);
    }

    // Shows the label only: no part of a key may get into a log.
    private static CertificateFinding PrivateKey(PemBlock block) =>
        block.Finding(
            $"The file contains a private key ('{VisibleText.Of(block.Label)}'), and anyone who has it can sign in as any user",
            RemoveKey
        );

    private static CertificateFinding OtherBlock(PemBlock block, bool hasCertificate)
    {
        string content = ContentOf(block.Label);
        return hasCertificate
            ? block.Finding(
                $"The file contains {content} beside the certificate",
                "remove it, because the whole file is pasted into Twilio's Console"
            )
            : block.Finding($"The file contains {content} but no certificate", CertificateRule.Download);
    }

    private static CertificateFinding SeveralCertificates(List<PemBlock> certificates) =>
        certificates[1]
            .Finding(
                $"The file contains {certificates.Count.ToString(CultureInfo.InvariantCulture)} certificates, but only one key signs the logins",
                "keep the tenant's certificate: https://<Auth0Domain>/pem contains it alone"
            );

    // RFC 7468 allows other text around a certificate. These words there are the rest of a key.
    private static CertificateFinding? KeyAround(string text, PemBlock block)
    {
        const string Key = "PRIVATE KEY";
        int before = text.IndexOf(Key, 0, block.Start, StringComparison.OrdinalIgnoreCase);
        int found = before >= 0 ? before : text.IndexOf(Key, block.End, StringComparison.OrdinalIgnoreCase);
        return found < 0
            ? null
            : new CertificateFinding(
                found,
                Key.Length,
                "The file contains a part of a private key, and anyone who has it may be able to sign in as any user",
                RemoveKey
            );
    }

    private static string ContentOf(string label) =>
        label switch
        {
            "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => "a certificate request",
            "PUBLIC KEY" or "RSA PUBLIC KEY" or "EC PUBLIC KEY" => "a public key",
            "PKCS7" or "CMS" => "a PKCS#7 container",
            "PKCS12" => "a PKCS#12 container, which can hold a private key,",
            "TRUSTED CERTIFICATE" => "a certificate in OpenSSL's own form",
            "X509 CRL" => "a certificate revocation list",
            _ => "'" + VisibleText.Of(label) + "'",
        };
}
