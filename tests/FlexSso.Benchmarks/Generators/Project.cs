using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Generators;

/// <summary>A project with declarations of one peer among ordinary files, and the runs of the peer's generators on it.</summary>
internal sealed class Project
{
    // As csc parses without a documentation file.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly Peer _peer;
    private readonly int _declarations;
    private readonly CSharpCompilation _start;

    /// <param name="peer">The peer.</param>
    /// <param name="declarations">How many declarations there are, each in a file of its own.</param>
    /// <param name="ordinary">The other files; projects can share them.</param>
    /// <param name="track">Whether the driver records why each step ran.</param>
    public Project(Peer peer, int declarations, SyntaxTree[] ordinary, bool track = false)
    {
        _peer = peer;
        _declarations = declarations;
        _start = Compilation(peer, declarations, ordinary);
        GeneratorDriver cold = Driver(peer.Load(), track);
        GeneratorDriver warm = cold.RunGeneratorsAndUpdateCompilation(
            _start,
            out Compilation output,
            out ImmutableArray<Diagnostic> reported
        );
        CheckFiles(warm, "a first run");
        // The ordinary files are left out to save time: the builds of the consumers compile them.
        Diagnostic? error = reported
            .Concat(output.RemoveSyntaxTrees(ordinary).GetDiagnostics())
            .FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null && peer != Peer.Floor)
            throw new InvalidOperationException($"{peer.Name}: {error}");
        SyntaxTree[] declared = [.. _start.SyntaxTrees.Take(declarations)];
        Runs =
        [
            new(GeneratorRun.Cold, cold, () => With([.. Declared(peer, declarations), .. Ordinary(ordinary.Length, 0)])),
            new(GeneratorRun.Elsewhere, warm, () => _start.ReplaceSyntaxTree(ordinary[0], Ordinary(1, 1)[0])),
            new(GeneratorRun.Branch, warm, () => With([.. declared, .. Ordinary(ordinary.Length, 1)])),
        ];
        if (declarations > 0)
            Runs.Insert(2, new(GeneratorRun.Declaration, warm, () => _start.ReplaceSyntaxTree(declared[0], Declared(peer, 0, 1))));
    }

    /// <summary>The runs, in the order of the table.</summary>
    public List<GeneratorRun> Runs { get; }

    /// <summary>Parses the ordinary files anew.</summary>
    public static SyntaxTree[] Ordinary(int files, int revision) =>
        [.. Enumerable.Range(0, files).Select(n => Parse(OrdinaryFile.Text(n, revision), "Ordinary" + n))];

    /// <summary>The project as a new compilation. The files with the declarations come first.</summary>
    public static CSharpCompilation Compilation(Peer peer, int declarations, SyntaxTree[] ordinary) =>
        CSharpCompilation.Create(
            "Acme",
            [.. Declared(peer, declarations), .. ordinary],
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    /// <summary>A driver that has not run.</summary>
    public static GeneratorDriver Driver(ImmutableArray<ISourceGenerator> generators, bool track = false) =>
        CSharpGeneratorDriver.Create(
            generators,
            parseOptions: Parsing,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: track)
        );

    /// <summary>Runs each run once, without measuring.</summary>
    /// <exception cref="InvalidOperationException">A generator adds no file for a declaration: a run that does nothing is fast.</exception>
    public void Check()
    {
        foreach (GeneratorRun run in Runs)
            CheckFiles(run.Driver.RunGenerators(run.Prepare()), run.Name);
    }

    private void CheckFiles(GeneratorDriver driver, string run)
    {
        int files = driver.GetRunResult().GeneratedTrees.Length;
        if (files < _declarations)
            throw new InvalidOperationException($"{_peer.Name}, {run}: {files} files for {_declarations} declarations");
    }

    // The references stay bound, as in an editor.
    private CSharpCompilation With(SyntaxTree[] trees) => _start.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);

    private static SyntaxTree[] Declared(Peer peer, int declarations) =>
        [.. Enumerable.Range(0, declarations).Select(n => Declared(peer, n, 0))];

    private static SyntaxTree Declared(Peer peer, int n, int revision) => Parse(peer.Declaration(n, revision), "Declared" + n);

    private static SyntaxTree Parse(string text, string name) => CSharpSyntaxTree.ParseText(text, Parsing, name + ".cs", Encoding.UTF8);
}
