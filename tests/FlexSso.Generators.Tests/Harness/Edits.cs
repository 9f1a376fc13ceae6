using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>One driver that sees one edit after another, as in an IDE.</summary>
internal sealed class Edits
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Edits(params string[] sources)
        : this(Compile.Sources(sources)) { }

    /// <param name="compilation">The project to start from.</param>
    /// <param name="track">If false, steps have no reasons, and <see cref="Emitted"/> and <see cref="ParseReasons"/> are empty.</param>
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

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The models for which the last edit emitted a file anew.</summary>
    public List<string> Emitted() =>
        [
            .. Result
                .TrackedOutputSteps.SelectMany(s => s.Value)
                .Where(s => s.Outputs.Any(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
                .Select(s => s.Inputs[0].Source.Outputs[s.Inputs[0].OutputIndex].Value.ToString()!),
        ];

    /// <summary>The reason of each parse result in the last edit.</summary>
    public IEnumerable<IncrementalStepRunReason> ParseReasons() =>
        Result.TrackedSteps[TrackingNames.Configs].SelectMany(static s => s.Outputs).Select(static o => o.Reason);

    public List<string> HintNames() => [.. Result.GeneratedSources.Select(s => s.HintName)];

    public string Text(string type) =>
        Result.GeneratedSources.Single(s => s.HintName.StartsWith(type + ".", StringComparison.Ordinal)).SourceText.ToString();

    public string AllText() => AllText(Result);

    public string FreshText() => AllText(Cacheability.NewDriver(_compilation).RunGenerators(_compilation).GetRunResult().Results.Single());

    private static string AllText(GeneratorRunResult result)
    {
        // Two runs with the same failure would compare as equal.
        Assert.That(result.Exception, Is.Null);
        return string.Join(
            "\n",
            result.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => s.HintName + "\n" + s.SourceText)
        );
    }
}
