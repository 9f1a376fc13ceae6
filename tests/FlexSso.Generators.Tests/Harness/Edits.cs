using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>One driver that sees one edit after the other, as an IDE's does.</summary>
internal sealed class Edits
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Edits(params string[] sources)
        : this(Compile.Sources(sources)) { }

    /// <param name="compilation">The project to start from.</param>
    /// <param name="track">Off, there are no reasons and nothing is known to have been parsed or emitted.</param>
    public Edits(CSharpCompilation compilation, bool track = true)
    {
        _compilation = compilation;
        _driver = Cacheability.NewDriver(_compilation, track).RunGenerators(_compilation);
    }

    public void Replace(int file, string text) => Replace([(file, text)]);

    /// <summary>Several files in one edit, as a rename leaves them.</summary>
    public void Replace(params (int File, string Text)[] files)
    {
        CSharpCompilation compilation = _compilation;
        foreach ((int file, string text) in files)
        {
            SyntaxTree tree = compilation.SyntaxTrees[file];
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text, System.Text.Encoding.UTF8)));
        }
        Become(compilation);
    }

    public void Change(Func<CSharpCompilation, CSharpCompilation> change) => Become(change(_compilation));

    private void Become(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = _driver.RunGenerators(_compilation);
    }

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        // A step that had nothing to do is not there.
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(static s => s.Outputs)
            : [];

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public List<string> Emitted() =>
        [
            .. Result
                .TrackedOutputSteps.SelectMany(s => s.Value)
                .Where(s => s.Outputs.Any(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
                .Select(s => s.Inputs[0].Source.Outputs[s.Inputs[0].OutputIndex].Value.ToString()!),
        ];

    public IEnumerable<IncrementalStepRunReason> Reasons(string step) => Outputs(step).Select(o => o.Reason);

    public List<string> HintNames() => [.. Result.GeneratedSources.Select(s => s.HintName)];

    public string Text(string type) =>
        Result.GeneratedSources.Single(s => s.HintName.StartsWith(type + ".", StringComparison.Ordinal)).SourceText.ToString();

    public string AllText() => AllText(Result);

    public string FreshText()
    {
        return AllText(Cacheability.NewDriver(_compilation).RunGenerators(_compilation).GetRunResult().Results.Single());
    }

    private static string AllText(GeneratorRunResult result)
    {
        // Two runs that fail alike would look alike.
        Assert.That(result.Exception, Is.Null);
        return string.Join(
            "\n",
            result.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => s.HintName + "\n" + s.SourceText)
        );
    }
}
