using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>
/// One run of the generator over a compilation. Every run, in every test, is repeated on an equal compilation to show that each step is
/// cached and that no step's output keeps symbols or syntax alive.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly Compilation _output;

    private GeneratorRun(CSharpCompilation input)
    {
        Cacheability.Check(input, out GeneratorDriver driver);
        driver.RunGeneratorsAndUpdateCompilation(input, out _output, out ImmutableArray<Diagnostic> diagnostics);
        // CS8785 reports a crash of the generator. The generator itself reports no diagnostics.
        Assert.That(diagnostics, Is.Empty, "the generator must not report or crash");
        Files = driver.GetRunResult().Results.Single().GeneratedSources;
    }

    /// <summary>The generated files.</summary>
    public ImmutableArray<GeneratedSourceResult> Files { get; }

    /// <summary>The compilation with the generated files.</summary>
    public CSharpCompilation Output => (CSharpCompilation)_output;

    public static GeneratorRun On([StringSyntax("c#-test")] string source, Framework? framework = null) =>
        new(Compile.Source(source, framework));

    public static GeneratorRun On(CSharpCompilation compilation) => new(compilation);

    /// <summary>The artifacts: path and text of every marked constant.</summary>
    public IReadOnlyDictionary<string, string> Artifacts()
    {
        SortedDictionary<string, string> artifacts = new(StringComparer.Ordinal);
        foreach (ISymbol symbol in _output.GetSymbolsWithName(_ => true, SymbolFilter.Member))
        {
            if (symbol is IFieldSymbol { IsConst: true, ConstantValue: string text } field)
            {
                AttributeData? mark = field.GetAttributes().SingleOrDefault(a => a.AttributeClass?.Name == "FlexSsoArtifactAttribute");
                if (mark is not null)
                    artifacts.Add((string)mark.ConstructorArguments[0].Value!, text);
            }
        }
        return artifacts;
    }

    /// <summary>The text of the only artifact with that end of the path.</summary>
    public string Artifact(string pathEnd) => Artifacts().Single(a => a.Key.EndsWith(pathEnd, StringComparison.Ordinal)).Value;

    /// <summary>Asserts that the compilation with the generated code has no errors and no warnings.</summary>
    public GeneratorRun Compiles()
    {
        Assert.That(
            _output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning),
            Is.Empty,
            () => string.Join("\n\n", Files.Select(f => f.SourceText.ToString()))
        );
        return this;
    }
}
