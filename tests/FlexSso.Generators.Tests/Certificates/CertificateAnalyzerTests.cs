using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Certificates;

public sealed class CertificateAnalyzerTests
{
    private static readonly string One = Declarations.Config("", "");

    private static readonly string Two = $$"""
        using FlexSso;
        namespace A { [FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { } }
        namespace B { [FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { } public class Plain { } }
        """;

    private static readonly string Environments = $$"""
        using FlexSso;
        [FlexSsoConfig(Environment = "dev", {{Declarations.Arguments}})]
        [FlexSsoConfig(Environment = "prod", {{Declarations.Arguments}})]
        public partial class Flex { }
        """;

    [Test]
    public void A_valid_certificate_has_no_diagnostic()
    {
        Assert.That(RosterCompilation.Analyze(One, new CertificateFile(Made.Pem)), Is.Empty, "the only class need not be named");
        Assert.That(RosterCompilation.Analyze(One, new CertificateFile(Made.Pem, "AcmeFlex")), Is.Empty);
        Assert.That(RosterCompilation.Analyze(One, new CertificateFile(Made.Pem, " Acme.AcmeFlex ")), Is.Empty);
        Assert.That(RosterCompilation.Analyze(Two, new CertificateFile(Made.Pem, "B.Flex")), Is.Empty);
        Assert.That(RosterCompilation.Analyze(Environments, new CertificateFile(Made.Pem)), Is.Empty);
        Assert.That(RosterCompilation.Analyze(Environments, new CertificateFile(Made.Pem, "Flex", "prod, dev")), Is.Empty);
        Assert.That(RosterCompilation.Analyze(One, new RosterFile("notes.txt", "nothing", null)), Is.Empty, "any other additional file");
    }

    [Test]
    public void A_certificate_that_the_compiler_cannot_read_as_text_is_an_error_with_a_remedy() =>
        Assert.That(
            RosterCompilation.Analyze(One, new CertificateFile((Microsoft.CodeAnalysis.Text.SourceText?)null)).Single().ToString(),
            Is.EqualTo(
                "auth0.pem(1,1): error FLEXSSO0601: The compiler cannot read the certificate as text, which a file in PEM form is; save https://<Auth0Domain>/pem as it is, or close the program that holds the file"
            )
        );

    [Test]
    public void A_wrong_certificate_is_an_error_at_its_line_and_column()
    {
        Diagnostic diagnostic = RosterCompilation
            .Analyze(One, new CertificateFile("Of prod:\r\n-----BEGIN PUBLIC KEY-----\r\nMIIB\r\n-----END PUBLIC KEY-----\r\n"))
            .Single();
        Assert.That(diagnostic.Descriptor, Is.SameAs(ConsoleRules.WrongCertificate));
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo("auth0.pem: (1,0)-(1,26)"));
        Assert.That(
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("The file contains a public key but no certificate; save https://<Auth0Domain>/pem as it is")
        );
    }

    [TestCase(
        "Flux",
        "The certificate's Config 'Flux' does not name exactly one class with [FlexSsoConfig] of this project; set Config to A.Flex, B.Flex"
    )]
    [TestCase(
        "Flex",
        "The certificate's Config 'Flex' does not name exactly one class with [FlexSsoConfig] of this project; set Config to A.Flex, B.Flex"
    )]
    [TestCase(
        "Plain",
        "The certificate's Config 'Plain' does not name exactly one class with [FlexSsoConfig] of this project; set Config to A.Flex, B.Flex"
    )]
    [TestCase("", "The certificate has no Config, but the project has several classes with [FlexSsoConfig]; set Config to A.Flex, B.Flex")]
    public void A_Config_that_does_not_name_exactly_one_class_is_an_error(string config, string message) =>
        Assert.That(Messages(Two, new CertificateFile(Made.Pem, config)), Is.EqualTo(new[] { message }));

    [Test]
    public void A_certificate_without_a_class_is_an_error() =>
        Assert.That(
            Messages("class C { }", new CertificateFile(Made.Pem)),
            Is.EqualTo(new[] { "The project has a certificate but no class with [FlexSsoConfig]; declare a class with [FlexSsoConfig]" })
        );

    [Test]
    public void An_unknown_environment_is_an_error()
    {
        Assert.That(
            Messages(Environments, new CertificateFile(Made.Pem, "", "dev,test")),
            Is.EqualTo(new[] { "The certificate's Environment 'test' is not an environment of 'Flex'; use dev, prod" })
        );
        Assert.That(
            Messages(One, new CertificateFile(Made.Pem, "", "prod")),
            Is.EqualTo(
                new[]
                {
                    "The certificate's Environment 'prod' is not an environment of 'Acme.AcmeFlex'; remove it, because the configuration has no environments",
                }
            )
        );
    }

    [Test]
    public void An_invalid_environment_of_the_class_is_reported_only_there()
    {
        string source = Environments.Replace("\"dev\"", "\"d/v\"", StringComparison.Ordinal);
        Assert.That(
            RosterCompilation.Analyze(source, new CertificateFile(Made.Pem, "", "dev")).Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.WrongEnvironment })
        );
    }

    [Test]
    public void A_wrong_file_with_a_wrong_Config_has_two_errors() =>
        Assert.That(Messages(Two, new CertificateFile("x", "Flux")), Has.Length.EqualTo(2));

    private static string[] Messages(string source, CertificateFile file) =>
        [.. RosterCompilation.Analyze(source, file).Select(d => d.GetMessage(CultureInfo.InvariantCulture))];
}
