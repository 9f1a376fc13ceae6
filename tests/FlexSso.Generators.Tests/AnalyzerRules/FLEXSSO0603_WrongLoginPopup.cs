using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0603_WrongLoginPopup
{
    private const string Id = RuleIds.WrongLoginPopup;

    [TestCase(
        "Embedded = true, LoginPopup = [|false|]",
        "LoginPopup is false, but Flex is shown in a frame, in which browsers keep no cookie of the login page; turn it on, or leave it out"
    )]
    [TestCase(
        "SelfHosted = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = [|true|]",
        "LoginPopup is true, but Flex is self-hosted and redirected; turn it off, or leave it out"
    )]
    [TestCase(
        "SelfHosted = true, Embedded = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = [|false|]",
        "LoginPopup is false, but Flex is shown in a frame, in which browsers keep no cookie of the login page; turn it on, or leave it out"
    )]
    public void The_wrong_way(string arguments, string message) =>
        Expect.Warning(Id, With(arguments), message).HasFix(FixKeys.RemoveArgument, "LoginPopup");

    [TestCase("LoginPopup = true")]
    [TestCase("LoginPopup = false")]
    [TestCase("Embedded = true, LoginPopup = true")]
    [TestCase("SelfHosted = true, FlexUrl = \"https://flex.acme.example\", LoginPopup = false")]
    public void The_right_way(string arguments) => Expect.Nothing(With(arguments));

    [Test]
    public void A_shared_value_that_does_not_fit_names_the_environment() =>
        Expect
            .Warning(
                Id,
                Declarations.Config(
                    arguments: $"{Declarations.Arguments}, LoginPopup = [|true|]",
                    attributes: "[FlexSsoConfig(Environment = \"prod\")]"
                        + "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", SelfHosted = true, FlexUrl = \"https://flex.acme.example\")]"
                ),
                "LoginPopup is true, but 'AcmeFlex.Dev' is self-hosted and redirected; leave it out"
            )
            .HasNoFix();

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
