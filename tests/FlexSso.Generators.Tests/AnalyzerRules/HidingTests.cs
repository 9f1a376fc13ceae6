using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>An error stops the generation and cannot be hidden. A warning can be hidden in every way that .NET offers.</summary>
public sealed class HidingTests
{
    private static readonly string Error = Sources.Users("[FlexUser(\"ada@acme.example\")]");
    private static readonly string Warning = Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent, FlexRole.Agent)]");

    [Test]
    public void An_editorconfig_hides_a_warning_only()
    {
        Assert.That(Ids(Error, Configured), Is.EqualTo(new[] { RuleIds.NoRole }));
        Assert.That(Ids(Warning, Configured), Is.Empty);
    }

    [Test]
    public void A_project_option_hides_a_warning_only()
    {
        Assert.That(Ids(Error, NoWarn), Is.EqualTo(new[] { RuleIds.NoRole }));
        Assert.That(Ids(Warning, NoWarn), Is.Empty);
    }

    [TestCase("#pragma warning disable\n")]
    [TestCase("#pragma warning disable FLEXSSO0301, FLEXSSO0303\n")]
    public void A_pragma_hides_a_warning_only(string pragma)
    {
        Assert.That(Ids(pragma + Error, c => c), Is.EqualTo(new[] { RuleIds.NoRole }));
        Assert.That(Ids(pragma + Warning, c => c), Is.Empty);
    }

    // Roslyn asks no rule before it obeys [SuppressMessage]; then at least nothing half-valid comes of the declaration.
    [Test]
    public void A_suppression_attribute_hides_an_error_too_and_yields_no_artifact()
    {
        string source = Suppressed(Error, RuleIds.NoRole);
        Assert.That(Ids(source, c => c), Is.Empty);
        Assert.That(Expect.Generate(Compile.Source(source), out _), Is.Zero);
        Assert.That(Ids(Suppressed(Warning, RuleIds.DuplicateRole), c => c), Is.Empty);
    }

    [Test]
    public void Error_and_warning_are_visible_by_default()
    {
        Assert.That(Ids(Error, c => c), Is.EqualTo(new[] { RuleIds.NoRole }));
        Assert.That(Ids(Warning, c => c), Is.EqualTo(new[] { RuleIds.DuplicateRole }));
    }

    [Test]
    public void A_warning_that_a_project_makes_an_error_still_generates()
    {
        CSharpCompilation compilation = Compile.Source(Warning);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.That(Compile.Analyze(compilation).Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(Expect.Generate(compilation, out _), Is.EqualTo(1));
    }

    private static string[] Ids(string source, Func<CSharpCompilation, CSharpCompilation> configure) =>
        [.. Compile.Analyze(configure(Compile.Source(source))).Select(d => d.Id)];

    private static CSharpCompilation Configured(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EverythingOff()));

    private static CSharpCompilation NoWarn(CSharpCompilation compilation) =>
        compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions(Rules.All.Select(r => KeyValuePair.Create(r.Id, ReportDiagnostic.Suppress)))
        );

    private static string Suppressed(string source, string id) =>
        source.Replace(
            "public partial",
            $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"{Descriptor.Category}\", \"{id}\")] public partial",
            StringComparison.Ordinal
        );

    // dotnet_diagnostic.FLEXSSO….severity = none, for every file.
    private sealed class EverythingOff : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        )
        {
            severity = ReportDiagnostic.Suppress;
            return diagnosticId.StartsWith("FLEXSSO", StringComparison.Ordinal);
        }
    }
}
