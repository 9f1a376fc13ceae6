using System.Collections.Immutable;
using FlexSso.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>What the package says to a declaration while it is written.</summary>
internal static class Analysis
{
    /// <summary>The ids of its errors and warnings. An information says nothing of a mistake.</summary>
    /// <param name="source">The declaration.</param>
    /// <param name="certificate">The certificate file of the project; null when it has none.</param>
    public static IReadOnlyList<string> Ids(string source, string? certificate = null)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. typeof(FlexSsoConfigAnalyzer)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        return
        [
            .. Consumer
                .Compile(source)
                .WithAnalyzers(analyzers, CertificateItem.Options(certificate))
                .GetAnalyzerDiagnosticsAsync()
                .GetAwaiter()
                .GetResult()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.Id),
        ];
    }
}
