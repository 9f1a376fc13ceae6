using System.Collections.Immutable;
using FlexSso.Certificates;
using FlexSso.Generators.Certificates;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators;

/// <summary>
/// Checks the signing certificates of a project: additional files with the metadata <c>FlexCertificate</c>. The MSBuild task checks the same
/// files with the same code, and their dates as well, because the compiler has no clock.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexCertificateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ConsoleRules.WrongCertificate, ConsoleRules.SharedCertificate, ConsoleRules.OtherTenantsCertificate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without a certificate or the library there is nothing to check, and the analyzer should cost nothing.
            if (
                start.Options.AdditionalFiles.Any(file => CertificateOptions.IsCertificate(file, start.Options))
                && start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0
            )
                start.RegisterAdditionalFileAction(Analyze);
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext file)
    {
        if (!CertificateOptions.IsCertificate(file.AdditionalFile, file.Options))
            return;
        if (file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
        {
            // The compiler says why it found no text: a binary file (CS2015), or one that a program holds.
            Report(file, SourceText.From(""), CertificateTarget.Unreadable);
            return;
        }
        CertificateFinding? wrongItem = CertificateConfig.Check(
            file.Compilation,
            CertificateOptions.ConfigOf(file.AdditionalFile, file.Options),
            CertificateOptions.EnvironmentsOf(file.AdditionalFile, file.Options),
            out string config,
            out List<EnvironmentSource> environments,
            file.CancellationToken
        );
        if (wrongItem is not null)
            Report(file, text, wrongItem);
        CertificateResult result = CertificateChecker.Check(text.ToString());
        foreach (CertificateFinding finding in result.Findings)
            Report(file, text, finding);
        if (CertificateTenants.Check(result, config, environments, file.CancellationToken) is { } ofAnother)
            Report(file, text, ofAnother);
    }

    private static void Report(AdditionalFileAnalysisContext file, SourceText text, CertificateFinding finding)
    {
        TextSpan span = new(finding.Start, finding.Length);
        Location location = Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        file.ReportDiagnostic(Diagnostic.Create(Rules.Of(finding.RuleId), location, finding.Arguments));
    }
}
