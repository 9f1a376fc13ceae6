using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>Reads the certificate in a block, and says what is wrong with it.</summary>
internal static class PemCertificate
{
    // NIST SP 800-131A allows no shorter key for signatures.
    private const int MinRsaBits = 2048;

    private const string DownloadAllLines = CertificateRule.Download + ", with all lines";

    /// <param name="text">The file.</param>
    /// <param name="block">The block of the certificate.</param>
    /// <param name="finding">The first mistake; null when the certificate can be used.</param>
    /// <returns>The certificate, even if it cannot be used; null when it cannot be read.</returns>
    public static CertificateFacts? Read(string text, PemBlock block, out CertificateFinding? finding)
    {
        finding = WrongFrame(text, block) ?? WrongCharacter(text, block);
        if (finding is not null)
            return null;
        if (Base64Text.Decode(BodyOf(text, block)) is not { } der)
        {
            finding = new CertificateFinding(
                block.BodyEnd,
                0,
                "The certificate is truncated: base64 characters are missing before its last line",
                DownloadAllLines
            );
            return null;
        }
        CertificateFacts? facts = CertificateReader.Read(der);
        finding = facts is null
            ? block.Finding(
                $"The text between '{block.FirstLine}' and '{block.LastLine}' is not a complete X.509 certificate",
                DownloadAllLines
            )
            : WrongKey(facts, block);
        return facts;
    }

    private static CertificateFinding? WrongFrame(string text, PemBlock block)
    {
        if (block.EndLabel is null)
            return block.Finding($"The certificate is truncated: its last line, '{block.LastLine}', is missing", DownloadAllLines);
        if (block.EndLabel != block.Label)
            return block.Finding(
                $"The certificate ends with '-----END {VisibleText.Of(block.EndLabel)}-----' instead of '{block.LastLine}'",
                DownloadAllLines
            );
        return IsOnLinesOfItsOwn(text, block)
            ? null
            : block.Finding(
                $"The certificate has lost its line breaks: '{block.FirstLine}' and '{block.LastLine}' must be lines of their own",
                DownloadAllLines
            );
    }

    private static CertificateFinding? WrongCharacter(string text, PemBlock block)
    {
        int index = block.BodyStart + Base64Text.FirstWrong(BodyOf(text, block));
        return index == block.BodyEnd
            ? null
            : new CertificateFinding(
                index,
                1,
                $"The certificate contains a character that is not allowed there ('{VisibleText.Of(text.Substring(index, 1))}')",
                DownloadAllLines
            );
    }

    private static CertificateFinding? WrongKey(CertificateFacts facts, PemBlock block)
    {
        if (facts.RsaBits is not { } bits)
            return block.Finding(
                facts.Title + " has no RSA key, but the SAML addon signs with RSA (rsa-sha256)",
                "it belongs to something else: " + CertificateRule.Download
            );
        return bits >= MinRsaBits
            ? null
            : block.Finding(
                $"{facts.Title} has an RSA key of {Number(bits)} bits, but signatures need at least {Number(MinRsaBits)}",
                "rotate the tenant's signing key, then " + CertificateRule.Download
            );
    }

    // Blanks at both ends of a line do no harm.
    private static bool IsOnLinesOfItsOwn(string text, PemBlock block) =>
        IsBlankUpToLineBreak(text, block.Start - 1, -1)
        && IsBlankUpToLineBreak(text, block.BodyStart, 1)
        && IsBlankUpToLineBreak(text, block.BodyEnd - 1, -1)
        && IsBlankUpToLineBreak(text, block.End, 1);

    private static bool IsBlankUpToLineBreak(string text, int index, int step)
    {
        // A byte order mark may stand before the first line.
        while (index >= 0 && index < text.Length && text[index] is ' ' or '\t' or '\ufeff')
            index += step;
        return index < 0 || index >= text.Length || text[index] is '\r' or '\n';
    }

    private static string BodyOf(string text, PemBlock block) => text.Substring(block.BodyStart, block.BodyEnd - block.BodyStart);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
