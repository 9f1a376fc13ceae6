using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>
/// One mistake hides no other: the wrong examples of the rule pages, two in one class wherever they are about different arguments or members,
/// and both are reported.
/// </summary>
public sealed class PairTests
{
    // Pairs of different arguments that still cannot both be wrong, and why. An entry is a rule, or one example of its page.
    private static readonly (string[] Some, string[] Others, string Reason)[] Exclusions =
    [
        (["FLEXSSO0106-1"], ["FLEXSSO"], "the class is no configuration, so nothing else of it counts"),
        (["FLEXSSO0103-3"], ["FLEXSSO0103-1", "FLEXSSO0103-2"], "a type is told one reason at a time"),
        (["FLEXSSO0519"], ["FLEXSSO0503"], "a connection is named, or none is"),
        (["FLEXSSO0308"], ["FLEXSSO0306"], "one of the users is an admin, or none is"),
        (
            ["FLEXSSO0308"],
            ["FLEXSSO0107", "FLEXSSO0301", "FLEXSSO0302"],
            "the user whose roles or environment are unknown may be the admin"
        ),
        (["FLEXSSO0513-1", "FLEXSSO0513-2"], ["FLEXSSO0501", "FLEXSSO0203-2", "FLEXSSO0513-3"], "the issuer follows from the domains"),
        (["FLEXSSO0602-3"], ["FLEXSSO0602-4", "FLEXSSO0603-2"], "FlexUrl is missing, or it is there"),
        (["FLEXSSO0602-4"], ["FLEXSSO0602-3", "FLEXSSO0603-2"], "what is wrong for a hosted Flex is right for a self-hosted one"),
        (["FLEXSSO0602-1"], ["FLEXSSO0205-3", "FLEXSSO0206-3", "FLEXSSO0207"], "Legacy takes the wildcard that Enhanced refuses"),
    ];

    [Test]
    public void Two_mistakes_in_one_class_are_both_reported()
    {
        WrongExample[] examples = [.. Examples()];
        List<(WrongExample One, WrongExample Other)> pairs = [];
        SortedDictionary<string, int> apart = new(StringComparer.Ordinal);
        for (int i = 0; i < examples.Length; i++)
        {
            for (int j = i + 1; j < examples.Length; j++)
            {
                if (WhyNotTogether(examples[i], examples[j]) is { } reason)
                    apart[reason] = apart.GetValueOrDefault(reason) + 1;
                else
                    pairs.Add(examples[j].IsFrame ? (examples[j], examples[i]) : (examples[i], examples[j]));
            }
        }
        TestContext.Out.WriteLine($"{examples.Length} examples, {pairs.Count} pairs in one class; not together:");
        foreach ((string reason, int count) in apart)
            TestContext.Out.WriteLine($"{count, 5}  {reason}");
        // All of them in one project, because a compilation for each would take minutes.
        ILookup<string, string> found = Analyze([.. pairs.Select(pair => pair.One.With(pair.Other.WithOtherUsers()))]);
        List<string> missing = [];
        for (int i = 0; i < pairs.Count; i++)
        {
            (WrongExample one, WrongExample other) = pairs[i];
            List<string> ids = [.. found[$"File{i}.cs"]];
            if (!ids.Remove(one.Id) || !ids.Remove(other.Id))
                missing.Add($"{one} and {other}: only {string.Join(", ", found[$"File{i}.cs"].Distinct())}");
        }
        Assert.That(missing, Is.Empty, () => string.Join("\n", missing));
        Assert.That(pairs, Has.Count.GreaterThan(examples.Length * examples.Length / 4), "most examples are about different things");
    }

    private static string? WhyNotTogether(WrongExample one, WrongExample other)
    {
        foreach ((string[] some, string[] others, string reason) in Exclusions)
        {
            if ((IsAmong(one, some) && IsAmong(other, others)) || (IsAmong(other, some) && IsAmong(one, others)))
                return reason;
        }
        if (one.Touched.FirstOrDefault(other.Touched.Contains) is { } both)
            return "the same " + both;
        return one.IsFrame && other.IsFrame ? "both are about the class itself or its environments" : null;
    }

    private static bool IsAmong(WrongExample example, string[] names) =>
        names.Any(name => example.Name.StartsWith(name, StringComparison.Ordinal));

    private static ILookup<string, string> Analyze(string[] codes)
    {
        CSharpCompilation compilation = Compile.Sources(
            codes.Select((code, i) => code.Replace("Acme.ContactCenter", $"Acme.Pair{i}", StringComparison.Ordinal)),
            nullable: NullableContextOptions.Enable
        );
        ImmutableArray<Diagnostic> diagnostics = Compile.Analyze(compilation, [.. Rules.All.Select(rule => rule.Id)]);
        return diagnostics.ToLookup(d => d.Location.SourceTree!.FilePath, d => d.Id);
    }

    // A page about a file beside the code has no wrong class.
    private static IEnumerable<WrongExample> Examples() =>
        Rule
            .OfTheAnalyzer.Where(rule => rule.Id is not (RuleIds.WrongRoster or RuleIds.WrongCertificate))
            .SelectMany(rule =>
                DocFile.CodeBlocks(rule.Page.Section("Wrong"), "csharp").Select((code, i) => new WrongExample(rule.Id, i + 1, code))
            );
}
