using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0507_WrongLifetime
{
    private const string Id = RuleIds.WrongLifetime;

    [TestCase("0", "0")]
    [TestCase("-600", "-600")]
    [TestCase("int.MinValue", "-2147483648")]
    public void No_lifetime(string value, string shown) =>
        Expect
            .Error(
                Id,
                With($"LifetimeInSeconds = [|{value}|]"),
                $"LifetimeInSeconds is {shown}, so the assertion would expire before Flex gets it; "
                    + "leave it out for 3600, or write a number of seconds above 0"
            )
            .HasFix(FixKeys.RemoveArgument, "LifetimeInSeconds");

    [TestCase("1")]
    [TestCase("60 * 60")]
    public void A_lifetime(string value) => Expect.Nothing(With($"LifetimeInSeconds = {value}"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
