using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Report;

/// <summary>A project that the compiler has bound, and a generator that nobody has loaded.</summary>
internal sealed class FirstCase
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly Peer _peer;
    private readonly CSharpCompilation _compilation;

    public FirstCase(Peer peer, int declarations)
    {
        _peer = peer;
        _compilation = CSharpCompilation.Create(
            "Acme",
            Enumerable
                .Range(0, declarations)
                .Select(n => CSharpSyntaxTree.ParseText(peer.Declaration(n, 0), Parsing, $"File{n}.cs", Encoding.UTF8)),
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        _compilation.GetDiagnostics();
        // The driver is the compiler's, too.
        CSharpGeneratorDriver.Create([new FloorGenerator().AsSourceGenerator()], parseOptions: Parsing).RunGenerators(_compilation);
    }

    public object Run() =>
        CSharpGeneratorDriver.Create(_peer.Load(), parseOptions: Parsing).RunGenerators(_compilation.WithAssemblyName("Fresh"));
}
