using System.Globalization;
using FlexSso.Certificates;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Certificates;

/// <summary>
/// Property: whatever is done to a certificate, the analyzer reports what the checker finds, at its place, and throws nothing. The suite of the
/// same name of the task holds the build against the checker.
/// </summary>
public sealed class MutatedCertificateTests
{
    private const int Count = 150;

    [Category("Reliability")]
    [Test]
    public void The_analyzer_reports_what_the_checker_finds_at_its_place()
    {
        CSharpCompilation compilation = Compile.Source(Declarations.Config());
        foreach (int seed in Cases.Seeds(Count))
        {
            if (MutatedFile.Text(MutatedCertificate.Of(seed), out _) is not { } text)
                continue;
            Diagnostic[] found =
            [
                .. RosterCompilation
                    .AnalyzeAll(compilation, [new FlexCertificateAnalyzer()], new CertificateFile(text))
                    // A damaged name may be that of another tenant.
                    .Where(d => d.Id != RuleIds.OtherTenantsCertificate),
            ];
            Assert.That(found.Select(d => d.Location.SourceSpan.End), Is.All.LessThanOrEqualTo(text.Length), $"seed {seed}");
            Assert.That(
                found.Select(d => d.Location.SourceSpan.Start + " " + d.GetMessage(CultureInfo.InvariantCulture)),
                Is.EquivalentTo(CertificateChecker.Check(text).Findings.Select(f => f.Start + " " + f.Message)),
                $"seed {seed}"
            );
        }
        Cases.Report("Mutated certificates", Cases.Count(Count));
    }
}
