using FlexSso.Certificates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Certificates;

/// <summary>The metadata of a <c>FlexCertificate</c> item, which the package's targets pass to the compiler.</summary>
internal static class CertificateOptions
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    public static bool IsCertificate(AdditionalText file, AnalyzerOptions options) => Find(file, options, "FlexCertificate") == "true";

    /// <summary>The name of the configuration; empty for the only one of the project.</summary>
    public static string ConfigOf(AdditionalText file, AnalyzerOptions options) => Find(file, options, "FlexCertificateConfig");

    /// <summary>The environments that it signs for; empty for all of them.</summary>
    public static string[] EnvironmentsOf(AdditionalText file, AnalyzerOptions options) =>
        CertificateTarget.Environments(Find(file, options, "FlexCertificateEnvironment"));

    private static string Find(AdditionalText file, AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Prefix + name, out string? value) ? value.Trim() : "";
}
