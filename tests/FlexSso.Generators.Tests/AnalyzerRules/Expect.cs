using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>
/// What a rule must do to a declaration. Every assertion covers the analyzer (id, severity, exact span, and not a diagnostic more) and,
/// run for itself as with analyzers switched off, the generator: an error yields no file, a warning does.
/// </summary>
internal static class Expect
{
    /// <summary>Each mark is an error of the rule, or of the rule that the mark names; nothing is generated.</summary>
    /// <returns>The first diagnostic, for assertions about its fix.</returns>
    public static Diagnostic Error(
        string id,
        [StringSyntax("c#-test")] string markup,
        string? message = null,
        bool compiles = true,
        int otherFiles = 0,
        Framework? framework = null
    ) => Error(id, [markup], message, compiles, otherFiles, framework);

    public static Diagnostic Error(
        string id,
        string[] markups,
        string? message = null,
        bool compiles = true,
        int otherFiles = 0,
        Framework? framework = null
    )
    {
        (CSharpCompilation compilation, Diagnostic first) = Check(id, DiagnosticSeverity.Error, markups, message, compiles, framework);
        Assert.That(Generate(compilation, out _), Is.EqualTo(otherFiles), "an invalid declaration must not yield a file");
        return first;
    }

    /// <summary>Each mark is a warning of the rule; the artifacts are generated all the same.</summary>
    public static Diagnostic Warning(
        string id,
        [StringSyntax("c#-test")] string markup,
        string? message = null,
        Framework? framework = null,
        bool generates = true
    ) => Remark(id, DiagnosticSeverity.Warning, markup, message, framework, generates);

    /// <summary>Each mark is an information of the rule; the artifacts are generated all the same.</summary>
    public static Diagnostic Information(string id, [StringSyntax("c#-test")] string markup, string? message = null) =>
        Remark(id, DiagnosticSeverity.Info, markup, message, framework: null, generates: true);

    private static Diagnostic Remark(
        string id,
        DiagnosticSeverity severity,
        string markup,
        string? message,
        Framework? framework,
        bool generates
    )
    {
        (CSharpCompilation compilation, Diagnostic first) = Check(id, severity, [markup], message, true, framework);
        Assert.That(Generate(compilation, out Compilation output), Is.EqualTo(generates ? 1 : 0), "files of a valid declaration");
        AssertCompiles(output);
        Assert.That(
            Compile.Analyze(output, id).Select(Describe),
            Is.EqualTo(Compile.Analyze(compilation, id).Select(Describe)),
            "the generated code must not change what is reported"
        );
        return first;
    }

    /// <summary>
    /// No error and no warning is reported, nor that information, neither before nor after generation, and the generated code compiles.
    /// </summary>
    public static void Nothing(
        [StringSyntax("c#-test")] string source,
        Framework? framework = null,
        bool generates = true,
        string information = "",
        int classes = 1
    )
    {
        CSharpCompilation compilation = Compile.Sources([source], framework);
        AssertCompiles(compilation);
        Assert.That(Compile.Analyze(compilation, information).Select(Describe), Is.Empty);
        Assert.That(Generate(compilation, out Compilation output), Is.EqualTo(generates ? classes : 0), "files of a valid declaration");
        AssertCompiles(output);
        Assert.That(Compile.Analyze(output, information).Select(Describe), Is.Empty, "the analyzer must accept what the generator adds");
    }

    /// <summary>The compiler reports that error; we add nothing to it.</summary>
    public static void CompilerErrorAlone(string compilerId, [StringSyntax("c#-test")] string source, bool generates = false)
    {
        CSharpCompilation compilation = Compile.Sources([source]);
        Assert.That(
            compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id),
            Is.Not.Empty.And.All.EqualTo(compilerId)
        );
        Assert.That(Compile.Analyze(compilation).Select(Describe), Is.Empty, "the compiler has said it");
        Assert.That(Generate(compilation, out _), Is.EqualTo(generates ? 1 : 0), "files");
    }

    /// <summary>A code fix is told this, and nothing else.</summary>
    public static void HasFix(this Diagnostic diagnostic, string key, string value) => diagnostic.HasFixes((key, value));

    public static void HasFixes(this Diagnostic diagnostic, params (string Key, string Value)[] fixes) =>
        Assert.That(diagnostic.Properties.Select(p => (p.Key, p.Value!)), Is.EquivalentTo(fixes));

    public static void HasNoFix(this Diagnostic diagnostic) => Assert.That(diagnostic.Properties, Is.Empty);

    /// <summary>Runs the generator alone, once.</summary>
    /// <returns>The number of files with code.</returns>
    public static int Generate(CSharpCompilation compilation, out Compilation output)
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new FlexSsoGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.That(diagnostics, Is.Empty, "the generator must not report or crash");
        // A class that is not valid gets a comment, which counts as nothing.
        return driver
            .GetRunResult()
            .GeneratedTrees.Count(tree => !tree.FilePath.EndsWith(InvalidConfigCode.FileEnd, StringComparison.Ordinal));
    }

    private static (CSharpCompilation Compilation, Diagnostic First) Check(
        string id,
        DiagnosticSeverity severity,
        string[] markups,
        string? message,
        bool compiles,
        Framework? framework
    )
    {
        MarkedSource[] sources = [.. markups.Select(MarkedSource.Parse)];
        CSharpCompilation compilation = Compile.Sources(sources.Select(s => s.Text), framework);
        if (compiles)
            AssertCompiles(compilation);
        string[] ids = [id, .. sources.SelectMany(s => s.Marks).Select(m => m.Id).OfType<string>()];
        ImmutableArray<Diagnostic> diagnostics = Compile.Analyze(compilation, ids);
        IEnumerable<string> expected = sources.SelectMany(
            (source, file) =>
                source.Marks.Select(mark =>
                    Describe(
                        $"File{file}.cs",
                        mark.Span.Start,
                        mark.Id is null ? severity : Rules.All.Single(r => r.Id == mark.Id).DefaultSeverity,
                        mark.Id ?? id,
                        source.Text.Substring(mark.Span.Start, mark.Span.Length)
                    )
                )
        );
        Assert.That(diagnostics.Select(Describe), Is.EqualTo(expected), () => string.Join("\n", diagnostics));
        foreach (Diagnostic diagnostic in diagnostics)
            AssertReadsWell(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Diagnostic first = diagnostics.First(d => d.Id == id);
        if (message is not null)
            Assert.That(first.GetMessage(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(message));
        return (compilation, first);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        Assert.That(diagnostic.Location.IsInSource, Is.True, $"{diagnostic} has no place");
        Microsoft.CodeAnalysis.Text.TextSpan span = diagnostic.Location.SourceSpan;
        return Describe(
            diagnostic.Location.SourceTree!.FilePath,
            span.Start,
            diagnostic.Severity,
            diagnostic.Id,
            diagnostic.Location.SourceTree.ToString().Substring(span.Start, span.Length)
        );
    }

    private static string Describe(string file, int start, DiagnosticSeverity severity, string id, string text) =>
        $"{file}({start}): {severity} {id} on {text}";

    private static void AssertReadsWell(string message) =>
        Assert.That(
            message,
            Does.Contain("; ").And.Not.EndsWith(".").And.Not.Match(@"\{\d\}").And.Not.Contains("\n").And.Not.Contains("\r"),
            "cause, then remedy, in one line without a period at its end"
        );

    private static void AssertCompiles(Compilation compilation) =>
        Assert.That(
            compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error),
            Is.Empty,
            () => string.Join("\n\n", compilation.SyntaxTrees)
        );
}
