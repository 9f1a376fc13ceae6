using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>One run of analyzers over a compilation, on one thread, so that all are measured alike.</summary>
internal static class Analysis
{
    /// <returns>What the analyzers report.</returns>
    /// <exception cref="InvalidOperationException">One of them has crashed: a crash is a diagnostic, and fast.</exception>
    public static ImmutableArray<Diagnostic> Run(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions? options = null
    )
    {
        ImmutableArray<Diagnostic> found = compilation
            .WithAnalyzers(
                analyzers,
                new CompilationWithAnalyzersOptions(
                    options ?? new AnalyzerOptions([]),
                    onAnalyzerException: null,
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: false
                )
            )
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return found.FirstOrDefault(static d => d.Id == "AD0001") is { } crash
            ? throw new InvalidOperationException(crash.ToString())
            : found;
    }
}
