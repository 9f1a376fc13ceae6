using FlexSso.Certificates;
using FlexSso.Testing;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Tests.Certificates;

/// <summary>Property: whatever is done to a certificate, the build says of it what the compiler says.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MutatedCertificateTests : IDisposable
{
    private const int Count = 300;

    private static readonly DateTime Now = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TaskProject _project = new() { Formats = "paste" };

    public void Dispose() => _project.Dispose();

    [Category("Reliability")]
    [Test]
    public void The_build_and_the_compiler_find_the_same()
    {
        _project.Certificates.Add(("auth0.pem", "Flex", ""));
        File.WriteAllBytes(_project.AssemblyFile, Compiled.Models(Sample.Json([], Sample.Hosted)));
        int right = 0;
        foreach (int seed in Cases.Seeds(Count))
        {
            byte[] bytes = MutatedCertificate.Of(seed);
            File.WriteAllBytes(_project["auth0.pem"], bytes);
            _project.Rewrite();
            string[] written = _project.Complaints;
            if (MutatedFile.Text(bytes, out bool isUnicode) is not { } text)
                Assert.That(written, Has.Length.EqualTo(1), $"seed {seed}: the compiler refuses a binary file");
            else if (isUnicode)
                Assert.That(
                    written,
                    Is.EqualTo(CertificateChecker.Check(text).Findings.Select(finding => Error(text, finding))),
                    $"seed {seed}"
                );
            else
                Assert.That(written.Length == 0, Is.EqualTo(CertificateChecker.Check(text).Findings.Count == 0), $"seed {seed}");
            _project.CheckCertificates(Now);
            Assert.That(_project.ErrorIds, Is.All.EqualTo("FLEXSSO0601"), $"seed {seed}");
            // A date is a part of the certificate too, so the check may find more.
            Assert.That(written.Except(_project.Complaints), Is.Empty, $"seed {seed}");
            right += written.Length == 0 ? 1 : 0;
        }
        Cases.Report("Mutated certificates", Cases.Count(Count));
        Assert.That(right, Is.InRange(Count / 20, Cases.Count(Count) - Count / 2), "both kinds must occur");
    }

    private static string Error(string text, CertificateFinding finding)
    {
        (int line, int column) = TextPlace.Of(text, finding.Start);
        return $"auth0.pem({line},{column}): error {finding.RuleId}: {finding.Message}";
    }
}
