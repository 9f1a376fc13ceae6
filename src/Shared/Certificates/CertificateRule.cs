namespace FlexSso.Certificates;

/// <summary>The rule for certificates.</summary>
internal static class CertificateRule
{
    public const string Id = RuleIds.WrongCertificate;

    /// <summary>The remedy of most mistakes.</summary>
    public const string Download = "save https://<Auth0Domain>/pem as it is";
}
