namespace FlexSso.Certificates;

/// <summary>What stands between <c>-----BEGIN label-----</c> and <c>-----END label-----</c>, by its places in the text.</summary>
/// <param name="label">What the first line says, such as <c>CERTIFICATE</c>.</param>
/// <param name="start">Index of the first hyphen of the first line.</param>
/// <param name="bodyStart">Index after the last hyphen of the first line.</param>
/// <param name="bodyEnd">Index of the first hyphen of the last line; without one, where the next block begins or the text ends.</param>
/// <param name="endLabel">What the last line says; null when there is none.</param>
internal sealed class PemBlock(string label, int start, int bodyStart, int bodyEnd, string? endLabel)
{
    public string Label => label;

    public int Start => start;

    public int BodyStart => bodyStart;

    public int BodyEnd => bodyEnd;

    public string? EndLabel => endLabel;

    public bool IsPrivateKey => label.EndsWith("PRIVATE KEY", StringComparison.Ordinal);

    /// <summary>The second is the name that OpenSSL gave it long ago (RFC 7468, section 4).</summary>
    public bool IsCertificate => label is "CERTIFICATE" or "X509 CERTIFICATE" or "X.509 CERTIFICATE";
}
