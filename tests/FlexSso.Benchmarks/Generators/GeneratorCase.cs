using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Benchmarks.Generators;

/// <summary>One peer on so many declarations and so many other files: each event is one run of its generators after one thing has happened.</summary>
internal sealed class GeneratorCase
{
    public const string Cold = "cold";
    public const string Unrelated = "edit of a body in an unrelated file";
    public const string Member = "a member more in an unrelated file";
    public const string Comment = "comment in a declaration's file";
    public const string One = "edit of one declaration";
    public const string RosterEdit = "edit of a roster";

    /// <summary>The edits of which something was promised.</summary>
    public static readonly string[] JudgedEdits = [Unrelated, Member, Comment, One, RosterEdit];

    // As csc parses without a documentation file.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly ImmutableArray<ISourceGenerator> _generators;
    private readonly CSharpCompilation _start;
    private readonly CSharpCompilation _unrelated;
    private readonly CSharpCompilation _member;
    private readonly CSharpCompilation _comment;
    private readonly CSharpCompilation _one;
    private readonly CSharpCompilation _all;
    private readonly GeneratorDriver _warm;
    private readonly GeneratorDriver _roster;
    private GeneratorDriver _before;

    public GeneratorCase(Peer peer, int declarations, int others, bool track = false)
    {
        _generators = peer.Load();
        SyntaxTree[] trees = [.. Enumerable.Range(0, declarations).Select(n => Tree(peer.Declaration(n, 0), n))];
        SyntaxTree[] rest = [.. Enumerable.Range(0, others).Select(static n => Tree(Other(n, 0), -n - 1))];
        _start = CSharpCompilation.Create(
            "Acme",
            [.. trees, .. rest],
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        _unrelated = _start.ReplaceSyntaxTree(rest[0], Tree(Other(0, 1), -1));
        _member = _start.ReplaceSyntaxTree(
            rest[0],
            Tree(Other(0, 0).Replace("public string", "public int More { get; set; }\n    public string", StringComparison.Ordinal), -1)
        );
        _comment = _start.ReplaceSyntaxTree(trees[0], Tree(peer.Declaration(0, 0) + "\n// a word more\n", 0));
        _one = _start.ReplaceSyntaxTree(trees[0], Tree(peer.Declaration(0, 1), 0));
        _all = CSharpCompilation.Create(
            "Acme",
            [.. Enumerable.Range(0, declarations).Select(n => Tree(peer.Declaration(n, 1), n)), .. rest],
            Places.References,
            _start.Options
        );
        Roster roster = new("email,roles\nada@acme.example,agent\n");
        _warm = CSharpGeneratorDriver
            .Create(
                _generators,
                [roster],
                Parsing,
                driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: track)
            )
            .RunGeneratorsAndUpdateCompilation(_start, out Compilation output, out ImmutableArray<Diagnostic> reported);
        _before = _warm;
        _roster = _warm.ReplaceAdditionalText(roster, new Roster("email,roles\nbob@acme.example,agent\n"));
        Files = _warm.GetRunResult().GeneratedTrees.Length;
        Check(peer, declarations, output, reported);
    }

    /// <summary>How many files the generators add.</summary>
    public int Files { get; }

    /// <summary>The things that happen.</summary>
    public IReadOnlyList<GeneratorEvent> Events =>
        [
            new(Cold, () => CSharpGeneratorDriver.Create(_generators, parseOptions: Parsing).RunGenerators(Fresh(_start))),
            new(
                "cold, and all that was added read",
                () => Read(CSharpGeneratorDriver.Create(_generators, parseOptions: Parsing), Fresh(_start))
            ),
            new("same compilation", () => _warm.RunGenerators(_start)),
            Edit(Unrelated, _unrelated),
            Edit(Member, _member),
            Edit(Comment, _comment),
            Edit(One, _one),
            Edit("edit of all declarations", _all),
            new(RosterEdit, () => _roster.RunGenerators(_start)),
        ];

    // A generator may keep what it knows of the last compilation that it has seen, and ours does; so before each edit it sees the project as
    // it was, and not as the same edit had left it the last time.
    private GeneratorEvent Edit(string name, CSharpCompilation edited) =>
        new(name, () => _before.RunGenerators(Fresh(edited)), () => _before = _warm.RunGenerators(Fresh(_start)));

    // Another compilation each time: symbols that the last run has bound would be there already. The references stay bound, as in an editor.
    private static CSharpCompilation Fresh(CSharpCompilation compilation) => compilation.Clone();

    private static GeneratorDriver Read(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGenerators(compilation);
        foreach (SyntaxTree tree in driver.GetRunResult().GeneratedTrees)
            tree.GetRoot();
        return driver;
    }

    private static void Check(Peer peer, int declarations, Compilation output, ImmutableArray<Diagnostic> reported)
    {
        int files = output.SyntaxTrees.Count(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        if (files < declarations)
            throw new InvalidOperationException($"{peer.Name}: {files} files for {declarations} declarations");
        Diagnostic? error = reported.Concat(output.GetDiagnostics()).FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null && !peer.IsFloor)
            throw new InvalidOperationException($"{peer.Name}: {error}");
    }

    private static SyntaxTree Tree(string text, int n) => CSharpSyntaxTree.ParseText(text, Parsing, $"File{n}.cs", Encoding.UTF8);

    private static string Other(int n, int revision) =>
        $$"""
            namespace Acme.Other;

            [System.Serializable]
            public class Other{{n}}
            {
                [System.Obsolete("not any more")]
                public int Number => {{revision}};

                public string Text(string name) => "Hello " + name + Number;
            }
            """;

    private sealed class Roster(string text) : AdditionalText
    {
        public override string Path => "/acme/agents.csv";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
