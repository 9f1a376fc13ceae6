using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0108_UndefinedValue
{
    private const string Id = RuleIds.UndefinedValue;

    [TestCase("Signature", "SamlSignature", "2", "SamlSignature.Sha256 or SamlSignature.Sha1")]
    [TestCase("NameId", "FlexNameId", "-1", "FlexNameId.Email or FlexNameId.UserId")]
    public void A_number_without_a_member(string name, string type, string number, string members) =>
        Expect
            .Error(Id, With($"{name} = [|({type})({number})|]"), $"{name} is '{number}', which is no member of {type}; use {members}")
            .HasNoFix();

    [TestCase("Signature = (SamlSignature)0")]
    [TestCase("NameId = default")]
    public void A_number_with_a_member(string argument) => Expect.Nothing(With(argument));

    [TestCase("CS0117", "Signature = SamlSignature.Md5")]
    [TestCase("CS0029", "NameId = \"email\"")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string argument) =>
        Expect.CompilerErrorAlone(id, With(argument));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
