using System.Text.RegularExpressions;
using FlexSso.Generators.Tests.Coverage;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>What the threat model says is held by a test.</summary>
public sealed partial class ThreatModelPageTests
{
    [Test]
    public void Every_test_that_the_page_names_runs()
    {
        string[] tests = [.. Test().Matches(DocFile.Read("threat-model.md").Text).Select(match => match.Groups[1].Value)];

        Assert.That(tests, Has.Length.GreaterThan(20));
        Assert.That(tests.Where(test => !TestSource.Has(test)), Is.Empty);
    }

    [GeneratedRegex(@"`([A-Za-z.]+\.Tests/\w+\.\w+)`")]
    private static partial Regex Test();
}
