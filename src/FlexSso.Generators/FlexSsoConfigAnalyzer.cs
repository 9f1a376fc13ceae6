using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Rosters;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators;

/// <summary>Reports what the parser finds in a declaration. Stays alive while the user types, which a generator does not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexSsoConfigAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // The generator takes a declaration from any file, also from one that a tool wrote; nothing that it refuses may stay silent.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the library there can be no declaration: cost nothing.
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length == 0)
                return;
            HashSet<string> withRoster = ConfigsWithRoster(start.Options);
            start.RegisterSymbolAction(symbol => Analyze(symbol, withRoster), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, HashSet<string> withRoster)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        RuleSink sink = new(collect: true, context.CancellationToken);
        if (type.FindAttribute(KnownNames.ConfigAttribute) is { } config)
            ConfigParser.Parse(type, config, sink);
        else
            StrayDeclaration.Check(type, sink);
        foreach (Diagnostic diagnostic in sink.Diagnostics)
        {
            // The admin may stand in the roster, which this analyzer does not read.
            if (diagnostic.Id == RuleIds.NoAdmin && withRoster.Any(name => ConfigName.IsCalled(type.FullName(), name)))
                continue;
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static HashSet<string> ConfigsWithRoster(AnalyzerOptions options)
    {
        HashSet<string> configs = new(StringComparer.Ordinal);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            foreach (RosterUse use in RosterOptions.UsesOf(file, options))
                configs.Add(ConfigName.Dotted(use.Config));
        }
        return configs;
    }
}
