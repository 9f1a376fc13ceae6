using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>
/// Checks a file that should hold the signing certificate of an Auth0 tenant in PEM form, as Twilio's Console wants it, and nothing else. Its
/// dates are facts, not findings: what depends on the day is said by the build and never while code is typed.
/// </summary>
internal static class CertificateChecker
{
    /// <summary>What NIST SP 800-131A still allows for signatures.</summary>
    public const int MinRsaBits = 2048;

    private const string Download = "save https://<Auth0Domain>/pem as it is";

    public static CertificateResult Check(string text)
    {
        List<PemBlock> blocks = PemReader.Read(text);
        List<CertificateFinding> findings = [];
        foreach (PemBlock block in blocks)
        {
            // The label alone: nothing of a key may get into a log.
            if (block.IsPrivateKey)
                AddAt(
                    findings,
                    block,
                    "The file holds a private key ('" + VisibleText.Of(block.Label) + "'), and whoever has it can sign in as any user",
                    "remove it, take it for known to others and rotate the key that it belongs to; the file is for the certificate alone"
                );
        }
        List<PemBlock> certificates = blocks.FindAll(static block => block.IsCertificate);
        List<PemBlock> others = blocks.FindAll(static block => !block.IsCertificate && !block.IsPrivateKey);
        if (blocks.Count == 0)
            findings.Add(NoPem.Finding(text, Download));
        foreach (PemBlock other in others)
        {
            string what = WhatIs(other.Label);
            AddAt(
                findings,
                other,
                certificates.Count == 0
                    ? "The file holds " + what + " and no certificate"
                    : "The file holds " + what + " beside the certificate",
                certificates.Count == 0 ? Download : "remove it, since the whole file is pasted into Twilio's Console"
            );
        }
        if (certificates.Count > 1)
            AddAt(
                findings,
                certificates[1],
                "The file holds " + Number(certificates.Count) + " certificates, and only one key signs the logins",
                "keep the one of the tenant; https://<Auth0Domain>/pem has it alone"
            );
        CertificateFacts? facts = certificates.Count == 1 ? Read(text, certificates[0], findings) : null;
        // Of what stands beside it the blocks have been told; the rest may be a key that lost its first line.
        if (facts is not null && blocks.Count == 1)
            CheckBeside(text, certificates[0], findings);
        findings.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return new CertificateResult(facts, certificates.Count == 1 ? certificates[0].Start : 0, findings);
    }

    private static CertificateFacts? Read(string text, PemBlock block, List<CertificateFinding> findings)
    {
        if (block.EndLabel != block.Label)
        {
            string cause = block.EndLabel is null
                ? "The certificate is cut: its last line, '-----END " + block.Label + "-----', is missing"
                : "The certificate ends with '-----END "
                    + VisibleText.Of(block.EndLabel)
                    + "-----', which is the last line of something else";
            AddAt(findings, block, cause, Download + ", with all lines");
            return null;
        }
        if (!IsAloneOnItsLines(text, block))
        {
            AddAt(
                findings,
                block,
                "The certificate has lost its line ends: '-----BEGIN "
                    + block.Label
                    + "-----' and '-----END "
                    + block.Label
                    + "-----' are lines of their own",
                Download + ", with all lines"
            );
            return null;
        }
        if (Base64Body.Decode(text, block.BodyStart, block.BodyEnd, out int wrong) is not { } der)
        {
            bool isCharacter = wrong < block.BodyEnd;
            findings.Add(
                new CertificateFinding(
                    wrong,
                    isCharacter ? 1 : 0,
                    isCharacter
                        ? "The certificate has a character that cannot stand there ('" + VisibleText.Of(text.Substring(wrong, 1)) + "')"
                        : "The certificate is cut: letters are missing before its last line",
                    Download + ", with all lines"
                )
            );
            return null;
        }
        long size = DerReader.SizeOfSequence(der);
        if (size > der.Length)
        {
            AddAt(
                findings,
                block,
                "The certificate is cut: it has " + Number(der.Length) + " of its " + Number(size) + " bytes",
                Download + ", with all lines"
            );
            return null;
        }
        if (CertificateReader.Read(der) is not { } facts)
        {
            AddAt(
                findings,
                block,
                "What stands between '-----BEGIN " + block.Label + "-----' and its end is no X.509 certificate",
                Download
            );
            return null;
        }
        CheckKey(facts, block, findings);
        return facts;
    }

    // RFC 7468 allows words around a certificate; a key is one whose first line was lost or is written otherwise.
    private static void CheckBeside(string text, PemBlock block, List<CertificateFinding> findings)
    {
        const string Key = "PRIVATE KEY";
        int end = block.BodyEnd + "-----END -----".Length + block.Label.Length;
        int before = text.IndexOf(Key, 0, block.Start, StringComparison.OrdinalIgnoreCase);
        int found = before >= 0 ? before : text.IndexOf(Key, end, StringComparison.OrdinalIgnoreCase);
        if (found >= 0)
            findings.Add(
                new CertificateFinding(
                    found,
                    Key.Length,
                    "The file holds a part of a private key, and whoever has it may sign in as any user",
                    "remove it, take it for known to others and rotate the key that it belongs to; the file is for the certificate alone"
                )
            );
    }

    private static void CheckKey(CertificateFacts facts, PemBlock block, List<CertificateFinding> findings)
    {
        if (facts.RsaBits is not { } bits)
            AddAt(
                findings,
                block,
                "The key of the certificate '"
                    + facts.Subject
                    + "' is "
                    + facts.KeyAlgorithm
                    + (facts.Curve is null ? "" : " (" + facts.Curve + ")")
                    + ", and the SAML addon signs with RSA (rsa-sha256)",
                "this is the certificate of something else: " + Download
            );
        else if (bits < MinRsaBits)
            AddAt(
                findings,
                block,
                "The RSA key of the certificate '"
                    + facts.Subject
                    + "' has "
                    + Number(bits)
                    + " bits, and fewer than "
                    + Number(MinRsaBits)
                    + " are too weak for signatures",
                "rotate the signing key of the tenant, then " + Download
            );
    }

    // A blank before or after is no harm.
    private static bool IsAloneOnItsLines(string text, PemBlock block)
    {
        int endOfLast = block.BodyEnd + "-----END -----".Length + block.Label.Length;
        return IsBlankUpToLineEnd(text, block.Start - 1, -1)
            && IsBlankUpToLineEnd(text, block.BodyStart, 1)
            && IsBlankUpToLineEnd(text, block.BodyEnd - 1, -1)
            && IsBlankUpToLineEnd(text, endOfLast, 1);
    }

    private static bool IsBlankUpToLineEnd(string text, int index, int step)
    {
        // A byte order mark may stand before the first line.
        while (index >= 0 && index < text.Length && text[index] is ' ' or '\t' or '\ufeff')
            index += step;
        return index < 0 || index >= text.Length || text[index] is '\r' or '\n';
    }

    private static string WhatIs(string label) =>
        label switch
        {
            "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => "a request for a certificate",
            "PUBLIC KEY" or "RSA PUBLIC KEY" or "EC PUBLIC KEY" => "a public key",
            "PKCS7" or "CMS" => "a PKCS#7 container",
            "PKCS12" => "a PKCS#12 container, which can hold a private key,",
            "TRUSTED CERTIFICATE" => "a certificate in OpenSSL's own form",
            "X509 CRL" => "a list of revoked certificates",
            _ => "'" + VisibleText.Of(label) + "'",
        };

    private static void AddAt(List<CertificateFinding> findings, PemBlock block, string cause, string remedy) =>
        findings.Add(new CertificateFinding(block.Start, block.BodyStart - block.Start, cause, remedy));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
