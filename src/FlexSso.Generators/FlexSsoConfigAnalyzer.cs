using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Rosters;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators;

/// <summary>Reports what the parser finds in a declaration. Analyzers run while the user types, which a generator need not do.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexSsoConfigAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // The generator takes a declaration from any file, even one that a tool wrote. Whatever it refuses must be reported.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the library there is no declaration.
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length == 0)
                return;
            RosterAdmins rosters = new(start.Options);
            ConcurrentBag<ParsedConfig> configs = [];
            start.RegisterSymbolAction(symbol => Analyze(symbol, rosters, configs), SymbolKind.NamedType);
            // What two classes have in common is seen when all have been read.
            start.RegisterCompilationEndAction(end => Analyze(end, configs));
        });
    }

    private static void Analyze(CompilationAnalysisContext context, ConcurrentBag<ParsedConfig> configs)
    {
        DiagnosticSink sink = new(collect: true, context.CancellationToken);
        SharedApplicationRule.CheckClasses(configs, sink);
        foreach (Diagnostic diagnostic in sink.Diagnostics)
            context.ReportDiagnostic(diagnostic);
    }

    private static void Analyze(SymbolAnalysisContext context, RosterAdmins rosters, ConcurrentBag<ParsedConfig> configs)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        DiagnosticSink sink = new(collect: true, context.CancellationToken);
        List<Diagnostic> secrets = [];
        if (type.FindAttribute(KnownNames.ConfigAttribute) is not { } config)
            StrayDeclaration.Check(type, sink);
        else
        {
            List<(string[] Environments, RosterAdmin Admin)>? ofType = null;
            if (ConfigParser.Read(type, config, sink, FindAdmin) is { } parsed)
                configs.Add(parsed);
            secrets = SecretRule.Find(type, context.CancellationToken);

            // Asked for each environment, and only if code declares no admin.
            RosterAdmin FindAdmin(string environment) =>
                (ofType ??= rosters.Of(type, context.Compilation, context.CancellationToken))
                    .Where(roster => roster.Environments.Length == 0 || Array.IndexOf(roster.Environments, environment) >= 0)
                    .Select(static roster => roster.Admin)
                    .DefaultIfEmpty(RosterAdmin.NoUsers)
                    .Max();
        }
        foreach (Diagnostic diagnostic in SecretPrecedence.Combine(sink.Diagnostics, secrets))
            context.ReportDiagnostic(diagnostic);
    }
}
