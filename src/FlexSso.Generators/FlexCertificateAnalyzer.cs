using System.Collections.Immutable;
using FlexSso.Certificates;
using FlexSso.Generators.Certificates;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators;

/// <summary>
/// Checks the signing certificates of a project: additional files with the metadata <c>FlexCertificate</c>, which the item of that name
/// gives them. The MSBuild task checks the same file with the same code, and its dates too: the compiler has no clock.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexCertificateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ConsoleRules.WrongCertificate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the library there is no configuration, and without a certificate nothing to do: cost nothing.
            if (
                start.Options.AdditionalFiles.Any(file => CertificateOptions.IsCertificate(file, start.Options))
                && start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0
            )
                start.RegisterAdditionalFileAction(Analyze);
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext file)
    {
        // No text: the compiler cannot read the file and says so itself.
        if (
            !CertificateOptions.IsCertificate(file.AdditionalFile, file.Options)
            || file.AdditionalFile.GetText(file.CancellationToken) is not { } text
        )
            return;
        CertificateFinding? objection = CertificateConfig.Objection(
            file.Compilation,
            CertificateOptions.ConfigOf(file.AdditionalFile, file.Options),
            CertificateOptions.EnvironmentsOf(file.AdditionalFile, file.Options),
            file.CancellationToken
        );
        if (objection is not null)
            Report(file, text, objection);
        foreach (CertificateFinding finding in CertificateChecker.Check(text.ToString()).Findings)
            Report(file, text, finding);
    }

    private static void Report(AdditionalFileAnalysisContext file, SourceText text, CertificateFinding finding)
    {
        TextSpan span = new(finding.Start, finding.Length);
        Location location = Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        file.ReportDiagnostic(Diagnostic.Create(ConsoleRules.WrongCertificate, location, finding.Arguments));
    }
}
