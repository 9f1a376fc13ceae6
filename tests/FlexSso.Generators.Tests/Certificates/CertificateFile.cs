using FlexSso.Generators.Tests.Rosters;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>A file with the metadata that a FlexCertificate item gives it.</summary>
internal sealed class CertificateFile(string text, string config = "", string environment = "") : RosterFile("auth0.pem", text, null)
{
    public override IReadOnlyDictionary<string, string> Metadata =>
        new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.FlexCertificate"] = "true",
            ["build_metadata.AdditionalFiles.FlexCertificateConfig"] = config,
            ["build_metadata.AdditionalFiles.FlexCertificateEnvironment"] = environment,
        };
}
