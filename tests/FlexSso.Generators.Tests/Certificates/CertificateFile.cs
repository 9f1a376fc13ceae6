using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>A file with the metadata that a FlexCertificate item gives it.</summary>
internal sealed class CertificateFile(SourceText? text, string config = "", string environment = "") : RosterFile("auth0.pem", text, null)
{
    public CertificateFile(string text, string config = "", string environment = "")
        : this(SourceText.From(text), config, environment) { }

    public override IReadOnlyDictionary<string, string> Metadata =>
        new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.FlexCertificate"] = "true",
            ["build_metadata.AdditionalFiles.FlexCertificateConfig"] = config,
            ["build_metadata.AdditionalFiles.FlexCertificateEnvironment"] = environment,
        };
}
