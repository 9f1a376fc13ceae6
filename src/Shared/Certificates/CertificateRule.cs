namespace FlexSso.Certificates;

/// <summary>
/// The rule about certificates, for the analyzer, which makes a descriptor of it, and for the MSBuild task, which knows no Roslyn.
/// </summary>
internal static class CertificateRule
{
    public const string Id = "FLEXSSO0601";

    /// <summary>Cause and remedy.</summary>
    public const string Format = "{0}; {1}";
}
