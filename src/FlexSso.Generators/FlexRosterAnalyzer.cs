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
/// Checks the rosters of a project: additional files with the metadata <c>FlexRosterUses</c>, which the package's targets set for
/// <c>FlexRoster</c> items. The MSBuild task reads the same file with the same code, and renders it.
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
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the library or a roster there is nothing to check.
            if (
                start.Options.AdditionalFiles.Any(file => RosterOptions.UsesOf(file, start.Options).Count > 0)
                && start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0
            )
                start.RegisterAdditionalFileAction(Analyze);
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext file)
    {
        List<RosterUse> uses = RosterOptions.UsesOf(file.AdditionalFile, file.Options);
        if (uses.Count == 0)
            return;
        bool isJson = RosterReader.IsJson(file.AdditionalFile.Path);
        if (file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
        {
            new RosterReport(file, new RosterTable("", isJson)).Add(RosterTarget.Unreadable());
            return;
        }
        RosterTable table = RosterReader.Read(text.ToString(), isJson, IsUnicode(text));
        RosterReport report = new(file, table);
        List<(INamedTypeSymbol Type, RosterUse Use)> before = [];
        foreach (RosterUse use in uses)
        {
            if (RosterConfig.Find(file.Compilation, use.Config, out string[] problem, file.CancellationToken) is not { } type)
            {
                report.Add(problem);
                continue;
            }
            string[]? overlap = before
                .Where(other => SymbolEqualityComparer.Default.Equals(other.Type, type))
                .Select(other => use.Overlap(other.Use, type.FullName()))
                .FirstOrDefault(static found => found is not null);
            before.Add((type, use));
            if (overlap is not null)
                report.Add(overlap);
            else if (RosterConfig.ShapeOf(type, use.Environments, out problem, file.CancellationToken) is { } shape)
                report.Add(RosterChecker.Check(table, shape, file.CancellationToken));
            else if (problem.Length > 0)
                report.Add(problem);
        }
    }

    // UTF-8 and both orders of UTF-16. The encoding is unknown where an editor only gives the characters.
    private static bool IsUnicode(SourceText text) => text.Encoding is null or { CodePage: 65001 or 1200 or 1201 };
}
