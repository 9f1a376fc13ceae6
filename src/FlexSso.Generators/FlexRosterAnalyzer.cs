using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Rosters;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators;

/// <summary>
/// Checks the rosters of a project: additional files with the metadata <c>FlexRosterConfig</c>, which the item <c>FlexRoster</c> gives
/// them. The MSBuild task reads the same file with the same code and renders it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexRosterAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RosterDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Without the library there is no configuration, and without a roster nothing to do: cost nothing.
            if (
                start.Options.AdditionalFiles.Any(file => RosterOptions.ConfigOf(file, start.Options) is not null)
                && start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0
            )
                start.RegisterAdditionalFileAction(file => Analyze(file, context));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext file, AnalysisContext context)
    {
        if (
            RosterOptions.ConfigOf(file.AdditionalFile, file.Options) is not { } config
            || file.AdditionalFile.GetText(file.CancellationToken) is not { } text
        )
            return;
        string path = file.AdditionalFile.Path;
        if (RosterConfig.Find(file.Compilation, config, out string[] problem, file.CancellationToken) is not { } type)
        {
            Report(file, text, new RosterFinding(RosterRule.WrongRoster, 0, 0, problem));
            return;
        }
        if (
            RosterConfig.ShapeOf(type, RosterOptions.EnvironmentsOf(file.AdditionalFile, file.Options), out problem, file.CancellationToken)
            is not { } shape
        )
        {
            if (problem.Length > 0)
                Report(file, text, new RosterFinding(RosterRule.WrongRoster, 0, 0, problem));
            return;
        }
        RosterTable table = RosterCache.Read(context, text, RosterReader.IsJson(path));
        foreach (RosterFinding finding in RosterCache.Check(table, shape, file.CancellationToken).Findings)
            Report(file, text, finding);
    }

    private static void Report(AdditionalFileAnalysisContext file, SourceText text, RosterFinding finding)
    {
        TextSpan span = new(finding.Start, finding.Length);
        Location location = Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        file.ReportDiagnostic(Diagnostic.Create(RosterDescriptors.Of(finding.Rule), location, finding.Arguments));
    }
}
