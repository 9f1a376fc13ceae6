using System.Collections.Immutable;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.CodeFixes.Tests.Harness;

/// <summary>A project under repair. Immutable: each fix gives a new one.</summary>
internal sealed class Fixing
{
    private static readonly FlexSsoCodeFixProvider Known = new();
    private static readonly FlexSsoChoiceCodeFixProvider Choice = new();

    private readonly Project _project;
    private CSharpCompilation? _compilation;
    private ImmutableArray<Diagnostic> _diagnostics;

    private Fixing(Project project) => _project = project;

    /// <summary>The texts of all documents.</summary>
    public string[] Texts => [.. _project.Documents.Select(d => d.GetTextAsync().GetAwaiter().GetResult().ToString())];

    public CSharpCompilation Compilation => _compilation ??= (CSharpCompilation)_project.GetCompilationAsync().GetAwaiter().GetResult()!;

    /// <summary>The diagnostics of our analyzers.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        _diagnostics.IsDefault ? _diagnostics = Compile.Analyze(Compilation, "FLEXSSO0207") : _diagnostics;

    public static Fixing Of(params string[] sources) => Of(Framework.Net100, sources);

    public static Fixing Of(Framework framework, params string[] sources)
    {
        Project project = new AdhocWorkspace()
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(framework.Default, DocumentationMode.Parse))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(framework.References);
        for (int i = 0; i < sources.Length; i++)
            project = project.AddDocument($"File{i}.cs", sources[i], filePath: $"File{i}.cs").Project;
        return new Fixing(project);
    }

    /// <summary>The diagnostics of a rule.</summary>
    public Diagnostic[] Of(string rule) => [.. Diagnostics.Where(d => d.Id == rule)];

    /// <summary>The rules with a fix.</summary>
    public static IEnumerable<string> FixableRules => Known.FixableDiagnosticIds.Union(Choice.FixableDiagnosticIds);

    /// <summary>The offers for a diagnostic.</summary>
    public CodeAction[] Offers(Diagnostic diagnostic) => [.. KnownOffers(diagnostic), .. Choices(diagnostic)];

    /// <summary>The offers that "fix all" and <c>dotnet format</c> apply too.</summary>
    public CodeAction[] KnownOffers(Diagnostic diagnostic) => Offers(Known, diagnostic);

    /// <summary>The offers that are for a person.</summary>
    public CodeAction[] Choices(Diagnostic diagnostic) => Offers(Choice, diagnostic);

    /// <summary>The titles of all offers for a rule.</summary>
    public string[] Titles(string rule) => [.. Of(rule).SelectMany(Offers).Select(a => a.Title)];

    public Fixing Apply(CodeAction action) =>
        new(
            action
                .GetOperationsAsync(CancellationToken.None)
                .GetAwaiter()
                .GetResult()
                .OfType<ApplyChangesOperation>()
                .Single()
                .ChangedSolution.GetProject(_project.Id)!
        );

    /// <summary>Applies the only offer with that beginning of the title to the first diagnostic of the rule.</summary>
    public Fixing Fix(string rule, string title = "")
    {
        Assert.That(Of(rule), Is.Not.Empty, rule);
        CodeAction[] offers = [.. Offers(Of(rule)[0]).Where(a => a.Title.StartsWith(title, StringComparison.Ordinal))];
        Assert.That(offers, Has.Length.EqualTo(1), $"offers of {rule} that begin with '{title}'");
        return Apply(offers[0]);
    }

    /// <summary>Runs "fix all" in the solution or in the first document, as an IDE and <c>dotnet format</c> do.</summary>
    public Fixing FixAll(string rule, FixAllScope scope = FixAllScope.Solution)
    {
        FixAllContext context = new(
            _project.Documents.First(),
            Known,
            scope,
            // dotnet format takes the key of the first diagnostic, and has none when that gets no offer.
            Of(rule).Select(KnownOffers).FirstOrDefault()?.FirstOrDefault()?.EquivalenceKey!,
            [rule],
            new FoundDiagnostics(this),
            CancellationToken.None
        );
        return Apply(Known.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>Does the same by hand: applies one known offer after the other.</summary>
    public Fixing FixEach(string rule)
    {
        Fixing fixing = this;
        int fixes = 0;
        while (fixing.Of(rule).SelectMany(fixing.KnownOffers).FirstOrDefault() is { } next)
        {
            fixing = fixing.Apply(next);
            Assert.That(++fixes, Is.LessThan(50), "a fix that is offered again and again");
        }
        return fixing;
    }

    /// <summary>Asserts that the rule has no diagnostics and no fixes left, and that the project compiles with the generated code.</summary>
    public Fixing IsFixed(string rule)
    {
        Assert.That(Of(rule), Is.Empty, () => "the fix must end the diagnostic:\n" + string.Join("\n\n", Texts));
        return Compiles();
    }

    /// <summary>Asserts that the project with the generated code has no errors.</summary>
    public Fixing Compiles()
    {
        CSharpGeneratorDriver
            .Create([new FlexSsoGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)_project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out _);
        Assert.That(output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty, () => string.Join("\n\n", Texts));
        return this;
    }

    private CodeAction[] Offers(CodeFixProvider provider, Diagnostic diagnostic)
    {
        // An IDE asks only for the fixable rules.
        if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            return [];
        List<CodeAction> actions = [];
        Document document = _project.GetDocument(diagnostic.Location.SourceTree) ?? _project.Documents.First();
        CodeFixContext context = new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return [.. actions];
    }

    private sealed class FoundDiagnostics(Fixing fixing) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(fixing.Diagnostics.Where(d => fixing._project.GetDocument(d.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(fixing.Diagnostics);
    }
}
