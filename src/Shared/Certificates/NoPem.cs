namespace FlexSso.Certificates;

/// <summary>What a file is that has no PEM block.</summary>
internal static class NoPem
{
    // Every certificate is a SEQUENCE with two bytes of length, which is how its base64 begins.
    private const string FirstLetters = "MII";

    public static CertificateFinding Finding(string text, string download)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\ufeff'))
            start++;
        if (start == text.Length)
            return new CertificateFinding(0, 0, "The file is empty", download);
        if (IsBinary(text))
            return new CertificateFinding(
                0,
                0,
                "The file is binary, perhaps DER, PKCS#7 or PFX, and Twilio's Console takes PEM text",
                download + ", or write a DER file as PEM: openssl x509 -inform der -in <file> -out auth0.pem"
            );
        if (IsAt(text, start, FirstLetters) || text.IndexOf("BEGIN CERTIFICATE", StringComparison.Ordinal) >= 0)
            return new CertificateFinding(
                start,
                0,
                "The certificate has no line '-----BEGIN CERTIFICATE-----', with five hyphens on each side",
                download + ", since Twilio's Console takes the whole text with these lines"
            );
        return new CertificateFinding(
            start,
            0,
            text[start] == '<' ? "The file is a web page or XML and no certificate" : "The file holds no certificate in PEM form",
            download
        );
    }

    // Bytes that are no text were read as control characters, or as U+FFFD where they are no UTF-8.
    private static bool IsBinary(string text)
    {
        foreach (char c in text)
        {
            if (c == '\ufffd' || (char.IsControl(c) && !char.IsWhiteSpace(c)))
                return true;
        }
        return false;
    }

    private static bool IsAt(string text, int start, string part) => string.CompareOrdinal(text, start, part, 0, part.Length) == 0;
}
