using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Generators;

/// <summary>How many files our generator writes anew after an edit, by the driver's own record.</summary>
internal static class StepReasons
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <param name="declarations">How many configurations the project has.</param>
    /// <returns>After an edit in a file without one, and after an edit of one configuration.</returns>
    public static (int Unrelated, int One) Written(int declarations)
    {
        SyntaxTree[] trees =
        [
            .. Enumerable.Range(0, declarations).Select(static n => Tree(Peer.Ours.Declaration(n, 0), n)),
            Tree("class Other { }", declarations),
        ];
        CSharpCompilation start = CSharpCompilation.Create(
            "Acme",
            trees,
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        GeneratorDriver warm = CSharpGeneratorDriver
            .Create(
                Peer.Ours.Load(),
                parseOptions: Parsing,
                driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true)
            )
            .RunGenerators(start);
        return (
            Count(warm.RunGenerators(start.ReplaceSyntaxTree(trees[^1], Tree("class Other { int N; }", declarations)))),
            Count(warm.RunGenerators(start.ReplaceSyntaxTree(trees[0], Tree(Peer.Ours.Declaration(0, 1), 0))))
        );
    }

    private static int Count(GeneratorDriver driver) =>
        driver
            .GetRunResult()
            .Results.Single()
            .TrackedOutputSteps.SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static SyntaxTree Tree(string text, int n) => CSharpSyntaxTree.ParseText(text, Parsing, $"File{n}.cs", Encoding.UTF8);
}
