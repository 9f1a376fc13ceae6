namespace FlexSso.Certificates;

/// <summary>What is known of a certificate after reading it. Nothing of it depends on the time of reading.</summary>
/// <param name="subject">The name, like <c>CN=acme.us.auth0.com</c>.</param>
/// <param name="notBefore">The first moment at which it is valid, in UTC.</param>
/// <param name="notAfter">The last one, in UTC.</param>
/// <param name="keyAlgorithm"><c>RSA</c>, <c>EC</c>, another name, or the object identifier of what has none here.</param>
/// <param name="rsaBits">The length of an RSA modulus; null for another key.</param>
/// <param name="curve">The name of an EC key's curve, or its object identifier; null for another key, and for parameters without a name.</param>
/// <param name="pem">The certificate alone, in lines of 64 letters with <c>\n</c>: what Twilio's Console takes.</param>
internal sealed class CertificateFacts(
    string subject,
    DateTime notBefore,
    DateTime notAfter,
    string keyAlgorithm,
    int? rsaBits,
    string? curve,
    string pem
)
{
    public string Subject => subject;

    public DateTime NotBefore => notBefore;

    public DateTime NotAfter => notAfter;

    public string KeyAlgorithm => keyAlgorithm;

    public int? RsaBits => rsaBits;

    public string? Curve => curve;

    public string Pem => pem;
}
