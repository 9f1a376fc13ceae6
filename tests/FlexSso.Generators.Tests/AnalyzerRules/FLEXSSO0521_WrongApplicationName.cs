using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0521_WrongApplicationName
{
    private const string Id = RuleIds.WrongApplicationName;

    [TestCase("Flex <prod>", "<")]
    [TestCase("Flex > prod", ">")]
    [TestCase("Flex\\tprod", "\\u0009")]
    public void A_character_that_Auth0_does_not_take(string name, string character) =>
        Expect
            .Error(
                Id,
                With($"[|\"{name}\"|]"),
                $"ApplicationName '{name.Replace("\\t", "\\u0009", StringComparison.Ordinal)}' holds '{character}', which Auth0 does not take; "
                    + "copy the name from Auth0 > Applications > your application > Settings"
            )
            .HasNoFix();

    [TestCase("\"Flex & \\\"prod\\\" (ä)\"")]
    [TestCase("null")]
    public void A_name(string name) => Expect.Nothing(With(name));

    private static string With(string name) => Declarations.Config(arguments: $"{Declarations.Arguments}, ApplicationName = {name}");
}
