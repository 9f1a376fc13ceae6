namespace FlexSso.Certificates;

/// <summary>The text from <c>-----BEGIN label-----</c> to <c>-----END label-----</c>, by its positions in the file.</summary>
/// <param name="Label">The label of the first line, such as <c>CERTIFICATE</c>.</param>
/// <param name="Start">Index of the first hyphen of the first line.</param>
/// <param name="BodyStart">Index after the last hyphen of the first line.</param>
/// <param name="BodyEnd">Index of the first hyphen of the last line. Without a last line, where the next block begins or the text ends.</param>
/// <param name="EndLabel">The label of the last line; null without a last line.</param>
internal sealed record PemBlock(string Label, int Start, int BodyStart, int BodyEnd, string? EndLabel)
{
    public string FirstLine => "-----BEGIN " + Label + "-----";

    /// <summary>The last line that belongs to the first.</summary>
    public string LastLine => "-----END " + Label + "-----";

    /// <summary>Index after the last hyphen of the last line, when that is the right one.</summary>
    public int End => BodyEnd + LastLine.Length;

    public bool IsPrivateKey => Label.EndsWith("PRIVATE KEY", StringComparison.Ordinal);

    /// <summary>The second label is the one that OpenSSL used long ago (RFC 7468, section 4).</summary>
    public bool IsCertificate => Label is "CERTIFICATE" or "X509 CERTIFICATE" or "X.509 CERTIFICATE";

    /// <summary>A finding at the first line.</summary>
    public CertificateFinding Finding(string cause, string remedy) => new(Start, BodyStart - Start, cause, remedy);
}
