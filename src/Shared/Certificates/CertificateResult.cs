namespace FlexSso.Certificates;

/// <summary>What a check of a file gives.</summary>
/// <param name="facts">Null when there is no certificate that could be read; also there when a finding says that it cannot be used.</param>
/// <param name="start">Index of the certificate's first hyphen.</param>
/// <param name="findings">What is wrong, in the order of the text; all of it are errors.</param>
internal sealed class CertificateResult(CertificateFacts? facts, int start, IReadOnlyList<CertificateFinding> findings)
{
    public CertificateFacts? Facts => facts;

    public int Start => start;

    public IReadOnlyList<CertificateFinding> Findings => findings;
}
