using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0510_EncryptedAssertion
{
    private const string Id = RuleIds.EncryptedAssertion;

    [TestCase("MIID")]
    [TestCase("")]
    [TestCase(" ")]
    public void Set(string value) =>
        Expect.Error(Id, With($"EncryptionCert = [|\"{value}\"|]")).HasFix(FixKeys.RemoveArgument, "EncryptionCert");

    [Test]
    public void Not_set() => Expect.Nothing(With("EncryptionCert = null"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
