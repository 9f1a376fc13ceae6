using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0603_WrongLoginPopup
{
    private const string Id = RuleIds.WrongLoginPopup;

    [TestCase(
        "Embedded = true, LoginPopup = [|false|]",
        "LoginPopup is false, but Flex is shown in a frame, in which browsers keep no cookie of the login page; turn it on, which is what leaving LoginPopup out does"
    )]
    [TestCase(
        "SelfHosted = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = [|true|]",
        "LoginPopup is true, but Flex is self-hosted and redirected; turn it off, which is what leaving LoginPopup out does"
    )]
    [TestCase(
        "SelfHosted = true, Embedded = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = [|false|]",
        "LoginPopup is false, but Flex is shown in a frame, in which browsers keep no cookie of the login page; turn it on, which is what leaving LoginPopup out does"
    )]
    public void The_wrong_way(string arguments, string message) =>
        Expect.Warning(Id, With(arguments), message).HasFix(FixKeys.RemoveArgument, "LoginPopup");

    [TestCase("LoginPopup = true")]
    [TestCase("LoginPopup = false")]
    [TestCase("Embedded = true, LoginPopup = true")]
    [TestCase("SelfHosted = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = false")]
    public void The_right_way(string arguments) => Expect.Nothing(With(arguments));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
