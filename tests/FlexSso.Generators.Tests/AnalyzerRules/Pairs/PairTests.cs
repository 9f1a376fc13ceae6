using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>
/// One mistake hides no other: the wrong examples of the rule pages, two in one class, one user or one attribute wherever they are about
/// different parts of it, and both are reported.
/// </summary>
public sealed class PairTests
{
    // Pairs that cannot both be wrong, and why. An entry is a rule, or one example of its page. The test fails if an entry is not needed.
    private static readonly (string[] Some, string[] Others, string Reason)[] Exclusions =
    [
        (["FLEXSSO0103-3"], ["FLEXSSO0103-1", "FLEXSSO0103-2"], "a type is told one reason at a time"),
        (
            ["FLEXSSO0519"],
            ["FLEXSSO0309", "FLEXSSO0310-2", "FLEXSSO0310-3", "FLEXSSO0503", "FLEXSSO0524"],
            "a connection is named, or none is"
        ),
        (["FLEXSSO0309", "FLEXSSO0310-4"], ["FLEXSSO0310-3"], "the two name other connections"),
        (["FLEXSSO0310-2", "FLEXSSO0310-3"], ["FLEXSSO0524"], "a connection is named beside several, or alone"),
        (["FLEXSSO0310"], ["FLEXSSO0503"], "a connection that is wrong says nothing about the accounts in it"),
        (
            ["FLEXSSO0418"],
            ["FLEXSSO0409", "FLEXSSO0412", "FLEXSSO0414", "FLEXSSO0415-1", "FLEXSSO0419"],
            "with a source elsewhere, the member needs no value"
        ),
        (["FLEXSSO0308"], ["FLEXSSO0306"], "one of the users is an admin, or none is"),
        (
            ["FLEXSSO0308"],
            ["FLEXSSO0107", "FLEXSSO0301", "FLEXSSO0302"],
            "the user whose roles or environment are unknown may be the admin"
        ),
        (
            ["FLEXSSO0513-1", "FLEXSSO0513-2"],
            ["FLEXSSO0501", "FLEXSSO0203-2", "FLEXSSO0513-3", "FLEXSSO0523"],
            "the issuer follows from the domains"
        ),
        (["FLEXSSO0526-1"], ["FLEXSSO0513-2", "FLEXSSO0513-3"], "a custom domain is declared, or none is"),
        (["FLEXSSO0602-3"], ["FLEXSSO0602-4"], "FlexUrl is missing, or it is there"),
        (
            ["FLEXSSO0201"],
            [
                "FLEXSSO0104-2",
                "FLEXSSO0204-2",
                "FLEXSSO0205",
                "FLEXSSO0206-3",
                "FLEXSSO0206-4",
                "FLEXSSO0207",
                "FLEXSSO0208",
                "FLEXSSO0209",
            ],
            "a connection is named, or none is"
        ),
        (
            ["FLEXSSO0205-3", "FLEXSSO0206-3", "FLEXSSO0206-4", "FLEXSSO0207"],
            [
                "FLEXSSO0202",
                "FLEXSSO0203-1",
                "FLEXSSO0204",
                "FLEXSSO0205-1",
                "FLEXSSO0205-2",
                "FLEXSSO0205-4",
                "FLEXSSO0206-1",
                "FLEXSSO0206-2",
                "FLEXSSO0208",
                "FLEXSSO0209",
            ],
            "what is wrong with a value depends on the mode"
        ),
        (
            ["FLEXSSO0204-2"],
            ["FLEXSSO0202", "FLEXSSO0203-1", "FLEXSSO0204-1", "FLEXSSO0205-2", "FLEXSSO0206-1", "FLEXSSO0208-1"],
            "two values that are right disagree"
        ),
        (["FLEXSSO0522"], ["FLEXSSO0205", "FLEXSSO0206-4", "FLEXSSO0207", "FLEXSSO0209"], "two connections that are right differ"),
        (["FLEXSSO0522"], ["FLEXSSO0503-3"], "a shared list may name the connection of another environment"),
        (["FLEXSSO0416-1", "FLEXSSO0417"], ["FLEXSSO0406-1"], "the wrong type of a channel is FLEXSSO0413"),
        (["FLEXSSO0602-1"], ["FLEXSSO0205-3", "FLEXSSO0206-3", "FLEXSSO0207"], "Legacy takes the wildcard that Enhanced refuses"),
    ];

    [Test]
    public void Two_mistakes_in_one_class_are_both_reported()
    {
        Pair[] pairs = [.. Pairs()];
        // All of them in one project, because a compilation for each would take minutes.
        ILookup<string, string> found = Analyze([.. pairs.Select(pair => pair.Code)]);
        HashSet<(int Exclusion, string Name)> needed = [];
        List<string> missing = [];
        for (int i = 0; i < pairs.Length; i++)
        {
            (WrongExample one, WrongExample other, _) = pairs[i];
            List<string> ids = [.. found[$"File{i}.cs"]];
            if (ids.Remove(one.Id) && ids.Remove(other.Id))
                continue;
            (int Exclusion, string Name)[] excluded = [.. Excluding(one, other)];
            needed.UnionWith(excluded);
            if (excluded.Length == 0)
                missing.Add($"{one} and {other}: only {string.Join(", ", found[$"File{i}.cs"].Distinct())}\n{pairs[i].Code}");
        }
        Assert.That(missing, Is.Empty, () => string.Join("\n", missing));
        Assert.That(
            Exclusions.SelectMany((row, i) => row.Some.Concat(row.Others).Select(name => (i, name))).Except(needed),
            Is.Empty,
            "an exclusion without which every pair is reported"
        );
        Cases.Report("Pairs of mistakes", pairs.Length);
        Assert.That(pairs, Has.Length.GreaterThan(5_000), "most examples are about different things");
    }

    private sealed record Pair(WrongExample One, WrongExample Other, string Code);

    private static IEnumerable<Pair> Pairs()
    {
        WrongExample[] examples = [.. Examples()];
        for (int i = 0; i < examples.Length; i++)
        {
            for (int j = i + 1; j < examples.Length; j++)
            {
                (WrongExample one, WrongExample other) = examples[j].IsFrame ? (examples[j], examples[i]) : (examples[i], examples[j]);
                // Both are about the class itself or its environments, or the class is no configuration, so nothing else of it counts.
                if (other.IsFrame || !one.IsConfig)
                    continue;
                if (!one.Touched.Overlaps(other.Touched))
                    yield return new Pair(one, other, one.With(other.WithOtherUsers()));
                if (one.InOneAttribute(other) is { } attribute)
                    yield return new Pair(one, other, attribute);
                if (one.InOneUser(other) is { } user)
                    yield return new Pair(one, other, user);
            }
        }
    }

    // The exclusions that a pair falls under, and by which of their entries.
    private static IEnumerable<(int Exclusion, string Name)> Excluding(WrongExample one, WrongExample other) =>
        Exclusions.SelectMany(
            (row, i) =>
                Matches(one, row.Some)
                    .SelectMany(_ => Matches(other, row.Others), (some, others) => new[] { some, others })
                    .Concat(Matches(other, row.Some).SelectMany(_ => Matches(one, row.Others), (some, others) => new[] { some, others }))
                    .SelectMany(names => names)
                    .Select(name => (i, name))
        );

    private static IEnumerable<string> Matches(WrongExample example, string[] names) =>
        names.Where(name => example.Name.StartsWith(name, StringComparison.Ordinal));

    private static ILookup<string, string> Analyze(string[] codes)
    {
        CSharpCompilation compilation = Compile.Sources(
            codes.Select((code, i) => code.Replace("Acme.ContactCenter", $"Acme.Pair{i}", StringComparison.Ordinal)),
            nullable: NullableContextOptions.Enable
        );
        ImmutableArray<Diagnostic> diagnostics = Compile.Analyze(compilation, [.. Rules.All.Select(rule => rule.Id)]);
        return diagnostics.ToLookup(d => d.Location.SourceTree!.FilePath, d => d.Id);
    }

    // A page about a file beside the code has no wrong class, and one about two classes has two.
    private static IEnumerable<WrongExample> Examples() =>
        Rule
            .OfTheAnalyzer.Where(rule =>
                rule.Id
                    is not (
                        RuleIds.WrongRoster
                        or RuleIds.WrongCertificate
                        or RuleIds.SharedCertificate
                        or RuleIds.OtherTenantsCertificate
                        or RuleIds.SharedByClasses
                    )
            )
            .SelectMany(rule =>
                DocFile.CodeBlocks(rule.Page.Section("Wrong"), "csharp").Select((code, i) => new WrongExample(rule.Id, i + 1, code))
            );
}
