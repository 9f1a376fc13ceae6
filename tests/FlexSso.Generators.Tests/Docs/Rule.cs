using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using FlexSso.Generators.CodeFixes;
using FlexSso.Generators.Diagnostics;
using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>A rule as the pages present it, and its page.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Descriptor">Null for a rule of the MSBuild task.</param>
internal sealed record Rule(string Id, string Title, DiagnosticDescriptor? Descriptor)
{
    private static readonly ImmutableHashSet<string> WithCodeFix =
    [
        .. new FlexSsoCodeFixProvider().FixableDiagnosticIds,
        .. new FlexSsoChoiceCodeFixProvider().FixableDiagnosticIds,
    ];

    // MSBuild reports them; the other rules of the build itself are errors.
    private static readonly string[] TaskWarnings =
    [
        RuleIds.Drift,
        RuleIds.NothingGenerated,
        RuleIds.EmptyRoster,
        RuleIds.EmptyGlob,
        RuleIds.LeftOutFramework,
        RuleIds.LibraryNotCopied,
        RuleIds.EditedArtifact,
        RuleIds.LeftArtifact,
        RuleIds.MissingLibrary,
    ];

    /// <summary>Every constant of <see cref="RuleIds"/>.</summary>
    public static readonly ImmutableArray<string> Ids =
    [
        .. typeof(RuleIds)
            .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    public static readonly ImmutableArray<Rule> All =
    [
        .. Ids.Select(id =>
        {
            DiagnosticDescriptor? descriptor = Rules.All.SingleOrDefault(r => r.Id == id);
            return new Rule(id, RuleTitles.Of(id), descriptor);
        }),
    ];

    public static IEnumerable<Rule> OfTheAnalyzer => All.Where(r => r.Descriptor is not null);

    public static IEnumerable<Rule> OfTheTask => All.Where(r => r.Descriptor is null);

    public DocFile Page => DocFile.Read($"rules/{Id}.md");

    public DiagnosticSeverity Severity =>
        Descriptor?.DefaultSeverity
        ?? (
            !IsAboutFiles ? (TaskWarnings.Contains(Id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error)
            : RuleSeverities.Of(Id) == RuleSeverity.Error ? DiagnosticSeverity.Error
            : RuleSeverities.Of(Id) == RuleSeverity.Warning ? DiagnosticSeverity.Warning
            : DiagnosticSeverity.Info
        );

    /// <summary>An existing file (FlexSsoFile) breaks it by itself.</summary>
    public bool IsOfFiles => RuleSeverities.OfFiles.Any(rule => rule.Id == Id);

    /// <summary>The same, or the comparison of such a file with a declaration.</summary>
    public bool IsAboutFiles => IsOfFiles || RuleSeverities.OfComparison.Any(rule => rule.Id == Id);

    public bool HasCodeFix => WithCodeFix.Contains(Id);

    /// <summary>No setting hides it.</summary>
    public bool IsNotConfigurable =>
        Descriptor?.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ?? Severity == DiagnosticSeverity.Error;

    public override string ToString() => Id;
}
