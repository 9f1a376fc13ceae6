using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>Compilations under test.</summary>
internal static class Compile
{
    /// <summary>A compilation of the sources, as a consumer with that framework would have it.</summary>
    public static CSharpCompilation Sources(
        IEnumerable<string> sources,
        Framework? framework = null,
        LanguageVersion? language = null,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        string assemblyName = "Consumer"
    )
    {
        framework ??= Framework.Net100;
        CSharpParseOptions parse = new(language ?? framework.Default, DocumentationMode.Parse);
        return CSharpCompilation.Create(
            assemblyName,
            sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, parse, $"File{i}.cs", Encoding.UTF8)),
            framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable)
        );
    }

    public static CSharpCompilation Source([StringSyntax("c#-test")] string source, Framework? framework = null) =>
        Sources([source], framework);

    /// <summary>
    /// The errors and warnings of our analyzers on the compilation, sorted by position. Informational diagnostics are included only if the
    /// test names them, because most tests have supervisors and admins but are about something else. The same goes for the warning that
    /// every Legacy configuration gets.
    /// </summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, params string[] informations) =>
        [
            .. Run(compilation, new AnalyzerOptions([]), new FlexSsoConfigAnalyzer(), new FlexSsoElementAnalyzer())
                .Where(d =>
                    !Disabled.Contains(d)
                    && ((d.Severity != DiagnosticSeverity.Info && d.Id != RuleIds.LegacyMode) || informations.Contains(d.Id))
                )
                .OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start),
        ];

    /// <summary>Everything that the analyzers report, in no order.</summary>
    /// <exception cref="InvalidOperationException">An analyzer threw an exception. A compiler would only warn (AD0001).</exception>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, AnalyzerOptions options, params DiagnosticAnalyzer[] analyzers)
    {
        // Throw at the end, because the driver swallows exceptions of the handler.
        ConcurrentQueue<Exception> thrown = [];
        ImmutableArray<Diagnostic> diagnostics = compilation
            .WithAnalyzers(
                [.. analyzers],
                new CompilationWithAnalyzersOptions(
                    options,
                    (exception, analyzer, _) => thrown.Enqueue(new InvalidOperationException($"{analyzer}: {exception}", exception)),
                    concurrentAnalysis: true,
                    logAnalyzerExecutionTime: false
                )
            )
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        return thrown.TryPeek(out Exception? first) ? throw first : diagnostics;
    }
}
