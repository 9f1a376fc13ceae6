using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0506_UnsignedResponse
{
    private const string Id = RuleIds.UnsignedResponse;

    [TestCase("false")]
    [TestCase("1 > 2")]
    public void Off(string value) =>
        Expect
            .Error(
                Id,
                With($"SignResponse = [|{value}|]"),
                "SignResponse is false, so Auth0 would sign the assertion, but Flex needs a signed response; "
                    + "leave SignResponse out, because true is the default"
            )
            .HasFix(FixKeys.RemoveArgument, "SignResponse");

    [Test]
    public void On() => Expect.Nothing(With("SignResponse = true"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
