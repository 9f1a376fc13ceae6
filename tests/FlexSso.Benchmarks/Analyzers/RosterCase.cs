using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>One configuration and a roster, as the package's targets hand it to the compiler, and our analyzers over both.</summary>
internal sealed class RosterCase
{
    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = Places.Ours.GetAnalyzers(LanguageNames.CSharp);
    private readonly string _rows;
    private Roster _roster;
    private int _edits;

    public RosterCase(int users)
    {
        StringBuilder rows = new("email,roles\n");
        for (int n = 0; n < users; n++)
            rows.Append(CultureInfo.InvariantCulture, $"user{n}@acme.example,agent\n");
        _rows = rows.ToString();
        _compilation = CSharpCompilation.Create(
            "Acme",
            [CSharpSyntaxTree.ParseText(Peer.Ours.Declaration(0, 0), path: "Config.cs", encoding: Encoding.UTF8)],
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        // A roster that nobody checks would cost nothing.
        _roster = new Roster(_rows + "nobody,agent\n");
        if (Analyze().All(static d => d.Id != "FLEXSSO0307"))
            throw new InvalidOperationException("The roster is not checked.");
        _roster = new Roster(_rows);
    }

    /// <summary>A new compilation with the roster of the last run.</summary>
    public object Run() => Analyze();

    /// <summary>A new compilation with a roster in which one user is another.</summary>
    public object Edit()
    {
        _roster = new Roster(_rows + string.Create(CultureInfo.InvariantCulture, $"new{_edits++}@acme.example,agent\n"));
        return Analyze();
    }

    private ImmutableArray<Diagnostic> Analyze() =>
        Analysis.Run(_compilation.Clone(), _analyzers, new AnalyzerOptions([_roster], new Options()));

    private sealed class Roster(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => "/acme/agents.csv";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata("Acme.Flex0 > ");
    }

    private sealed class Metadata(string? uses) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.FlexRosterUses" ? uses : null;
            return value is not null;
        }
    }
}
