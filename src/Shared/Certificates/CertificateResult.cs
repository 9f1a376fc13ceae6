namespace FlexSso.Certificates;

/// <summary>The result of checking a file.</summary>
/// <param name="Facts">The certificate, even if it cannot be used; null when there is not exactly one, or when it cannot be read.</param>
/// <param name="Start">Index of the certificate's first hyphen; 0 without a certificate.</param>
/// <param name="Findings">The errors, in the order of the text.</param>
internal sealed record CertificateResult(CertificateFacts? Facts, int Start, IReadOnlyList<CertificateFinding> Findings);
