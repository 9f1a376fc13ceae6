using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>A project of configurations with what is generated for them, test classes and ordinary classes, and a run of all analyzers over it.</summary>
internal sealed class AnalyzerCase
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly Compilation _compilation;

    /// <param name="configurations">How many files have one.</param>
    /// <param name="others">How many files have none; every second one is a test class.</param>
    public AnalyzerCase(int configurations, int others)
    {
        CSharpCompilation start = CSharpCompilation.Create(
            "Acme",
            [
                .. Enumerable.Range(0, configurations).Select(static n => Tree(Peer.Ours.Declaration(n, 0), $"Config{n}.cs")),
                .. Enumerable.Range(0, others).Select(static n => Tree(n % 2 == 0 ? Test(n) : Ordinary(n), $"File{n}.cs")),
            ],
            Places.References.Add(MetadataReference.CreateFromFile(Places.Package("nunit/5.0.0/lib/net8.0/nunit.framework.dll"))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        CSharpGeneratorDriver
            .Create(Peer.Ours.Load(), parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(start, out _compilation, out _);
        Diagnostic? error = _compilation.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null)
            throw new InvalidOperationException(error.ToString());
    }

    /// <summary>One run, on a compilation of which nothing is bound yet.</summary>
    public object Run(AnalyzerPeer peer) => Analysis.Run(_compilation.Clone(), peer.Analyzers);

    private static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);

    private static string Test(int n) =>
        $$"""
            using NUnit.Framework;

            namespace Acme.Tests;

            public sealed class Test{{n}}
            {
                [TestCase(1, 2, 3)]
                [TestCase(2, 2, 4)]
                public void Adds(int one, int other, int sum) => Assert.That(one + other, Is.EqualTo(sum));

                [Test]
                public void Contains()
                {
                    string text = "number " + {{n}};
                    Assert.That(text, Does.Contain("{{n}}"));
                    Assert.That(text.Length, Is.GreaterThan(3), text);
                }
            }
            """;

    private static string Ordinary(int n) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Acme.Orders;

            [Serializable]
            public class Order{{n}}
            {
                private readonly List<string> _lines = new();

                [Obsolete("Use Lines")]
                public int Count => _lines.Count;

                public IReadOnlyList<string> Lines => _lines;

                public bool Add(string line)
                {
                    if (string.IsNullOrWhiteSpace(line) || _lines.Contains(line))
                        return false;
                    _lines.Add(line.Trim());
                    return true;
                }

                public string Total(decimal price, Func<string, decimal> discount) =>
                    _lines.Select(line => price - discount(line)).Where(sum => sum > 0).DefaultIfEmpty({{n}}).Sum().ToString();
            }
            """;
}
