using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the library there can be no declaration: cost nothing.
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0)
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(KnownNames.ConfigAttribute) is not { } config)
            return;
        RuleSink sink = new(collect: true, context.CancellationToken);
        ConfigParser.Parse(type, config, sink);
        foreach (Diagnostic diagnostic in sink.Diagnostics)
            context.ReportDiagnostic(diagnostic);
    }
}
