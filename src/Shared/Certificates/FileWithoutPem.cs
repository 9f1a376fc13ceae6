namespace FlexSso.Certificates;

/// <summary>Says what a file without any PEM block is instead.</summary>
internal static class FileWithoutPem
{
    // A certificate is a SEQUENCE with a length of two bytes. Its base64 begins with these letters.
    private const string FirstLetters = "MII";

    public static CertificateFinding Finding(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\ufeff'))
            start++;
        if (start == text.Length)
            return new CertificateFinding(0, 0, "The file is empty", CertificateRule.Download);
        if (IsBinary(text))
            return new CertificateFinding(
                0,
                0,
                "The file is binary, perhaps DER, PKCS#7 or PFX, but Twilio's Console takes PEM text",
                CertificateRule.Download + ", or convert a DER file: openssl x509 -inform der -in <file> -out auth0.pem"
            );
        if (IsCertificateWithoutFirstLine(text, start))
            return new CertificateFinding(
                start,
                0,
                "The certificate has no line '-----BEGIN CERTIFICATE-----', with five hyphens on each side",
                CertificateRule.Download + ", because Twilio's Console takes the whole text with its first and last line"
            );
        return new CertificateFinding(
            start,
            0,
            text[start] == '<' ? "The file is a web page or XML, not a certificate" : "The file contains no certificate in PEM form",
            CertificateRule.Download
        );
    }

    // Bytes that are not text were read as control characters, or as U+FFFD when they are not UTF-8.
    private static bool IsBinary(string text)
    {
        foreach (char c in text)
        {
            if (c == '\ufffd' || (char.IsControl(c) && !char.IsWhiteSpace(c)))
                return true;
        }
        return false;
    }

    private static bool IsCertificateWithoutFirstLine(string text, int start) =>
        string.CompareOrdinal(text, start, FirstLetters, 0, FirstLetters.Length) == 0
        || text.IndexOf("BEGIN CERTIFICATE", StringComparison.Ordinal) >= 0;
}
