using FlexSso.EndToEnd.Tests.Proof;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests;

/// <summary><c>docs/proof.md</c> says what the suite has seen, and nothing else.</summary>
public sealed class ProofTests
{
    private static readonly string Page = Path.Combine(BuildFacts.RepositoryRoot, "docs", "proof.md");

    [Test]
    public void Page_is_what_the_suite_has_seen()
    {
        string seen = ProofDocument.Write();
        if (Environment.GetEnvironmentVariable("FLEXSSO_ACCEPT") == "1")
            File.WriteAllText(Page, seen);
        Assert.That(File.Exists(Page), Is.True, "docs/proof.md is missing; FLEXSSO_ACCEPT=1 writes it");
        Assert.That(File.ReadAllText(Page), Is.EqualTo(seen), "docs/proof.md is out of date; FLEXSSO_ACCEPT=1 rewrites it");
    }
}
