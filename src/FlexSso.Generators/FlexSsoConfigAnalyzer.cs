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
        context.RegisterCompilationStartAction(start =>
        {
            // Without the library there can be no declaration: cost nothing.
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length == 0)
                return;
            RosterAdmins rosters = new(context, start.Options);
            start.RegisterSymbolAction(symbol => Analyze(symbol, rosters), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, RosterAdmins rosters)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        RuleSink sink = new(collect: true, context.CancellationToken);
        if (type.FindAttribute(KnownNames.ConfigAttribute) is { } config)
            ConfigParser.Parse(
                type,
                config,
                sink,
                environment => rosters.Find(type, environment, context.Compilation, context.CancellationToken)
            );
        else
            StrayDeclaration.Check(type, sink);
        foreach (Diagnostic diagnostic in sink.Diagnostics)
            context.ReportDiagnostic(diagnostic);
    }
}
