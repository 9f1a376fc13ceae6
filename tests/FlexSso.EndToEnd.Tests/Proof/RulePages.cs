using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>The rules that have a page, which are those that the package reports.</summary>
internal static class RulePages
{
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules"), "FLEXSSO*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The id, as a link where it has a page.</summary>
    public static string Link(string id) => Ids.Contains(id) ? $"[{id}](rules/{id}.md)" : id;
}
