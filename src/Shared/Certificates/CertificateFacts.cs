namespace FlexSso.Certificates;

/// <summary>The contents of a certificate that matter here. They do not depend on the day.</summary>
/// <param name="Name">The subject's common name, such as <c>acme.us.auth0.com</c>; may be empty.</param>
/// <param name="NotBefore">The first moment of its validity, in UTC.</param>
/// <param name="NotAfter">The last moment of its validity, in UTC.</param>
/// <param name="RsaBits">The length of its RSA key; null when the key is of another kind.</param>
/// <param name="Pem">The certificate alone, in lines of 64 characters that end with <c>\n</c>: what Twilio's Console takes.</param>
internal sealed record CertificateFacts(string Name, DateTime NotBefore, DateTime NotAfter, int? RsaBits, string Pem)
{
    /// <summary>The subject of a message's first sentence.</summary>
    public string Title => Name.Length == 0 ? "The certificate" : "The certificate '" + Name + "'";
}
