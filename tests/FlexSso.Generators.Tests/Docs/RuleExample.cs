using System.Collections.Immutable;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>An example on the page of a rule.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Code">The class.</param>
/// <param name="File">The roster or certificate that the page shows with it.</param>
internal sealed record RuleExample(string Id, string Code, string? File)
{
    public CSharpCompilation Compilation { get; } = Compile(Code);

    public bool IsConfig => Code.Contains("[FlexSsoConfig", StringComparison.Ordinal);

    /// <summary>The examples below a heading of the page, at least one.</summary>
    public static RuleExample[] Of(Rule rule, string section)
    {
        string text = rule.Page.Section(section);
        string[] classes = [.. DocFile.CodeBlocks(text, "csharp")];
        Assert.That(classes, Is.Not.Empty, $"{rule.Id} has no example below '{section}'");
        // A page about rosters or certificates shows one class, and each file with it.
        string[] files = [.. DocFile.CodeBlocks(text, "csv"), .. DocFile.CodeBlocks(text, "json"), .. DocFile.CodeBlocks(text, "pem")];
        return files.Length > 0
            ? [.. files.Select(file => new RuleExample(rule.Id, classes[0], file))]
            : [.. classes.Select(code => new RuleExample(rule.Id, code, null))];
    }

    /// <summary>What the analyzers report.</summary>
    public ImmutableArray<Diagnostic> Analyze() => Analyze(Compilation);

    /// <summary>What they report when the user hides the rule by a pragma, or by a compiler option.</summary>
    public IEnumerable<ImmutableArray<Diagnostic>> AnalyzeHidden()
    {
        // A pragma counts in its own file only.
        if (File is null)
            yield return Analyze(Compile($"#pragma warning disable {Id}\n{Code}"));
        ImmutableDictionary<string, ReportDiagnostic> options = ImmutableDictionary<string, ReportDiagnostic>.Empty;
        yield return Analyze(
            Compilation.WithOptions(Compilation.Options.WithSpecificDiagnosticOptions(options.Add(Id, ReportDiagnostic.Suppress)))
        );
    }

    /// <summary>What they report on another compilation with the same file.</summary>
    public ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        if (File is null)
            return Harness.Compile.Analyze(compilation, Id);
        if (File.StartsWith("-----BEGIN ", StringComparison.Ordinal))
            return RosterCompilation.Analyze(compilation, new CertificateFile(File));
        string path = File.StartsWith('[') ? "agents.json" : "agents.csv";
        return RosterCompilation.Analyze(compilation, new RosterFile(path, File, "AcmeFlex > "));
    }

    private static CSharpCompilation Compile(string code) => Harness.Compile.Sources([code], nullable: NullableContextOptions.Enable);
}
