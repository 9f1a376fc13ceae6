using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0504_WeakSignature
{
    private const string Id = RuleIds.WeakSignature;

    [TestCase("SamlSignature.Sha1")]
    [TestCase("(SamlSignature)1")]
    public void Sha1(string value) =>
        Expect
            .Warning(
                Id,
                With($"Signature = [|{value}|]"),
                "Signature asks for rsa-sha1 and sha1, with which a signature can be forged; "
                    + "leave Signature out, because SHA-256 is the default"
            )
            .HasFix(FixKeys.RemoveArgument, "Signature");

    [TestCase("Signature = SamlSignature.Sha256")]
    [TestCase("LifetimeInSeconds = 600")]
    public void Sha256(string argument) => Expect.Nothing(With(argument));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
