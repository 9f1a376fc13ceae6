using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>Rosters given to the compiler as the item FlexRoster gives them, and the real analyzer driver with all analyzers on them.</summary>
internal static class RosterCompilation
{
    public static ImmutableArray<Diagnostic> Analyze(string source, params RosterFile[] files) =>
        Analyze(Compile.Sources([source], nullable: NullableContextOptions.Enable), files);

    // What is only worth knowing about the class is seldom the matter.
    public static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation, params RosterFile[] files) =>
        [.. AnalyzeAll(compilation, files).Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The informations too.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeAll(CSharpCompilation compilation, params RosterFile[] files) =>
        AnalyzeAll(compilation, NewAnalyzers(), files);

    /// <summary>With analyzers that an IDE keeps from one compilation to the next.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeAll(
        CSharpCompilation compilation,
        DiagnosticAnalyzer[] analyzers,
        params RosterFile[] files
    ) =>
        [
            .. Compile
                .Run(compilation, new AnalyzerOptions([.. files], new Options()), analyzers)
                .Where(d => !Disabled.Contains(d))
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start),
        ];

    public static DiagnosticAnalyzer[] NewAnalyzers() =>
        [new FlexSsoConfigAnalyzer(), new FlexSsoElementAnalyzer(), new FlexRosterAnalyzer(), new FlexCertificateAnalyzer()];

    // What MSBuild writes into the generated global config.
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Map(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Map(((RosterFile)textFile).Metadata);
    }

    private sealed class Map(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>An additional file; without the uses that the targets give a roster it is any other one.</summary>
internal class RosterFile(string path, SourceText? text, string? config = "Acme.AcmeFlex > ") : AdditionalText
{
    public RosterFile(string path, string text, string? config = "Acme.AcmeFlex > ")
        : this(path, SourceText.From(text), config) { }

    public override string Path => path;

    public virtual IReadOnlyDictionary<string, string> Metadata =>
        config is null
            ? new Dictionary<string, string>()
            : new Dictionary<string, string> { ["build_metadata.AdditionalFiles.FlexRosterUses"] = config };

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
