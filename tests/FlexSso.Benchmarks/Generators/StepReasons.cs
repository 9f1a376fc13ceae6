using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Generators;

/// <summary>What our generator does again after an edit, by the driver's own record.</summary>
internal static class StepReasons
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <param name="declarations">How many configurations the project has.</param>
    /// <returns>Files written anew after an edit in a file without one, and after one of a configuration; and classes parsed after the first.</returns>
    public static (int Unrelated, int One, int Parsed) Of(int declarations)
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
        GeneratorRunResult unrelated = Result(
            warm.RunGenerators(start.ReplaceSyntaxTree(trees[^1], Tree("class Other { int N; }", declarations)))
        );
        GeneratorRunResult one = Result(warm.RunGenerators(start.ReplaceSyntaxTree(trees[0], Tree(Peer.Ours.Declaration(0, 1), 0))));
        return (Written(unrelated), Written(one), Parsed(unrelated));
    }

    private static GeneratorRunResult Result(GeneratorDriver driver) => driver.GetRunResult().Results.Single();

    private static int Written(GeneratorRunResult result) =>
        result
            .TrackedOutputSteps.SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    // The name is TrackingNames.Configs of the generator.
    private static int Parsed(GeneratorRunResult result) =>
        result
            .TrackedSteps["Configs"]
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason != IncrementalStepRunReason.Cached);

    private static SyntaxTree Tree(string text, int n) => CSharpSyntaxTree.ParseText(text, Parsing, $"File{n}.cs", Encoding.UTF8);
}
