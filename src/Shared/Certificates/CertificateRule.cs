namespace FlexSso.Certificates;

/// <summary>The rule for certificates. The analyzer makes a descriptor from it; the MSBuild task, which does not know Roslyn, uses it as it is.</summary>
internal static class CertificateRule
{
    public const string Id = RuleIds.WrongCertificate;

    /// <summary>Cause and remedy.</summary>
    public const string Format = "{0}; {1}";

    /// <summary>The remedy of most mistakes.</summary>
    public const string Download = "save https://<Auth0Domain>/pem as it is";
}
