using FlexSso.Generators.Tests.AnalyzerRules;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>An IDE has one instance of the generator and of each analyzer for all projects, and many threads.</summary>
[Category("Reliability")]
public sealed class ThreadTests
{
    private static readonly FlexSsoGenerator Generator = new();
    private static readonly DiagnosticAnalyzer[] Analyzers = [new FlexSsoConfigAnalyzer(), new FlexSsoElementAnalyzer()];

    [Test]
    public void Threads_that_share_the_instances_get_what_one_thread_gets()
    {
        string[] sources =
        [
            .. Rule.OfTheAnalyzer.SelectMany(rule => DocFile.CodeBlocks(rule.Page.Section("Wrong"), "csharp")),
            .. Rule.OfTheAnalyzer.SelectMany(rule => DocFile.CodeBlocks(rule.Page.Section("Right"), "csharp")),
        ];
        string[] expected = [.. sources.Select(Run)];
        Assert.That(expected.Distinct().Count(), Is.GreaterThan(sources.Length / 2));
        int runs = 0;
        foreach (int _ in Cases.Seeds(1))
        {
            string[] found = new string[sources.Length * 2];
            Parallel.For(
                0,
                found.Length,
                new ParallelOptions { MaxDegreeOfParallelism = 8 },
                i => found[i] = Run(sources[i % sources.Length])
            );
            Assert.That(found, Is.EqualTo([.. expected, .. expected]));
            runs += found.Length;
        }
        Cases.Report("Threads", runs);
    }

    private static string Run(string source)
    {
        CSharpCompilation compilation = Compile.Source(source);
        CSharpGeneratorDriver.Create(Generator).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        IEnumerable<string> diagnostics = Compile
            .Run(compilation, new AnalyzerOptions([]), Analyzers)
            .Select(diagnostic => diagnostic.ToString())
            .Order(StringComparer.Ordinal);
        return string.Join(
            '\n',
            [.. diagnostics, .. output.SyntaxTrees.Skip(compilation.SyntaxTrees.Length).Select(tree => tree.ToString())]
        );
    }
}
