using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>A FlexCertificate item of the project's only class, as the compiler gets it.</summary>
internal sealed class CertificateItem(string pem) : AdditionalText
{
    public override string Path => "auth0.pem";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(pem);

    /// <param name="pem">The certificate; null when the project has none.</param>
    public static AnalyzerOptions Options(string? pem) => new(pem is null ? [] : [new CertificateItem(pem)], new Metadata());

    private sealed class Metadata : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => None.Instance;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None.Instance;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Item();
    }

    private sealed class Item : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = key == "build_metadata.AdditionalFiles.FlexCertificate" ? "true" : null) is not null;
    }

    private sealed class None : AnalyzerConfigOptions
    {
        public static readonly None Instance = new();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = null) is not null;
    }
}
