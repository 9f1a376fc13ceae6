using System.Globalization;
using System.Text;
using FlexSso.Generators.Tests.Docs;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>Writes <c>docs/failures.md</c>.</summary>
internal static class FailurePage
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["rule"] = "rule",
        ["gen"] = "generated",
        ["guard"] = "guard",
        ["sheet"] = "setup page",
        ["file"] = "file",
        ["planned"] = "planned",
    };

    public static string Write()
    {
        StringBuilder page = new();
        page.Append(
            """
            # Every known way to break the set-up, and what closes it

            Made by the test suite from `tests/FlexSso.Generators.Tests/Coverage/rows.txt`; `FLEXSSO_ACCEPT=1 dotnet test tests/FlexSso.Generators.Tests`
            writes it anew. A row without a test, a rule without a page, a page without a rule and a fix that is promised and not offered are red, and so is
            a fixture that stays green when its rule is taken out.

            Closed by: **rule**, a diagnostic on what is wrong, with its page; **generated**, the generated files never have it; **guard**, the Action
            refuses the login with a sentence for the administrator; **setup page**, `setup.html` gives the exact value or tells of it; **file**, the build reports it in
            an [existing file](msbuild.md#existing-files). **Planned**: nothing closes it yet.


            """.ReplaceLineEndings("\n")
        );
        page.Append(
            CultureInfo.InvariantCulture,
            $"{FailureRows.All.Count} rows, {FailureRows.All.Count(row => !row.Closed.Contains("planned"))} of them closed, {FailureRows.All.Count(row => !row.IsPlanned && row.Closed.Contains("planned"))} in part.\n"
        );
        foreach (IGrouping<string, FailureRow> group in FailureRows.All.GroupBy(row => row.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n");
            page.Append("| Id | Mistake | Without us | Closed by | Tests |\n|---|---|---|---|---|\n");
            foreach (FailureRow row in group)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Id(row)} | {row.Mistake} | {row.Consequence} | {Closed(row)} | {Tests(row)} |\n"
                );
        }
        return page.ToString();
    }

    private static string Id(FailureRow row) => row.IsRule || row.IsOfFiles ? $"[{row.Id}](rules/{row.Id}.md)" : row.Id;

    private static string Closed(FailureRow row)
    {
        string words = string.Join(", ", row.Closed.Select(way => Words[way]));
        if (!row.IsRule && !row.IsOfFiles)
            return words;
        Rule rule = Rule.All.Single(r => r.Id == row.Id);
        return $"{words}; {rule.Severity.ToString().ToLowerInvariant()}{(rule.HasCodeFix ? ", code fix" : "")}";
    }

    private static string Tests(FailureRow row) =>
        string.Join(
            "<br>",
            (row.IsRule ? Fixtures.Of(row.Id).Select(type => type.Name) : [])
                .Concat(row.Tests.Select(test => test[(test.IndexOf('/', StringComparison.Ordinal) + 1)..]))
                .Select(name => $"`{name}`")
        );
}
