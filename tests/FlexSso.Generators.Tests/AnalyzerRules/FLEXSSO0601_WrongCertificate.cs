using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The rule in the compiler. CertificateCheckTests has all of its cases.</summary>
public sealed class FLEXSSO0601_WrongCertificate
{
    private static readonly string Source = Sources.Members("");

    [TestCase("", "auth0.pem: (0,0)-(0,0)")]
    [TestCase("\n-----BEGIN CERTIFICATE-----\nMIID\n", "auth0.pem: (1,0)-(1,27)")]
    [TestCase("-----BEGIN CERTIFICATE-----\nMIID\n MI*D\n-----END CERTIFICATE-----\n", "auth0.pem: (2,3)-(2,4)")]
    public void Stands_at_line_and_column(string text, string place)
    {
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new CertificateFile(text)).Single();
        Assert.That(diagnostic.Id, Is.EqualTo(RuleIds.WrongCertificate));
        Assert.That(diagnostic.Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo(place));
    }
}
