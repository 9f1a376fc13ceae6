using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0509_RequestsMustBeSigned
{
    private const string Id = RuleIds.RequestsMustBeSigned;

    [TestCase("\"-----BEGIN CERTIFICATE-----\\nMIID\\n-----END CERTIFICATE-----\"")]
    [TestCase("\"\"")]
    [TestCase("\" \"")]
    public void Set(string value) => Expect.Error(Id, With($"SigningCert = [|{value}|]")).HasFix(FixKeys.RemoveArgument, "SigningCert");

    [Test]
    public void Not_set() => Expect.Nothing(With("SigningCert = null"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
