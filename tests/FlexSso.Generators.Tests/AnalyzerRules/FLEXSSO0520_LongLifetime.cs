using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0520_LongLifetime
{
    private const string Id = RuleIds.LongLifetime;

    [TestCase("3601", "3601")]
    [TestCase("10 * 60 * 60", "36000")]
    public void More_than_an_hour(string value, string shown) =>
        Expect
            .Warning(
                Id,
                With($"LifetimeInSeconds = [|{value}|]"),
                $"LifetimeInSeconds is {shown}, which does not lengthen a Flex session, but gives a thief more time to use a stolen assertion; "
                    + "use 3600 or less"
            )
            .HasFix(FixKeys.RemoveArgument, "LifetimeInSeconds");

    [Test]
    public void An_hour() => Expect.Nothing(With("LifetimeInSeconds = 3600"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
