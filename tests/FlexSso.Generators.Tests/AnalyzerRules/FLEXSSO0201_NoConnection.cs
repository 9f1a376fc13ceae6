using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0201_NoConnection
{
    private const string Id = RuleIds.NoConnection;

    [Test]
    public void Nothing_names_the_connection() =>
        Expect.Error(
            Id,
            At(Sources.Connection("")),
            "'AcmeFlex' names no Flex connection; " + "set AcsUrl or Audience as the Twilio Console shows them, or ConnectionSid (JQ…)"
        );

    [Test]
    public void Nothing_names_a_Legacy_connection() =>
        Expect.Error(
            Id,
            At(Sources.Legacy("")),
            "'AcmeFlex' names no Flex connection; " + "set AccountSid (AC…), or AcsUrl or Audience as the Twilio Console shows them"
        );

    [TestCase($"AccountSid = \"{Sources.Ac}\"")]
    [TestCase("AcsUrl = null")]
    [TestCase("AcsUrl = null, Audience = null, ConnectionSid = null")]
    [TestCase("Mode = FlexSsoMode.Enhanced")]
    public void The_given_arguments_do_not_name_the_connection(string arguments) => Expect.Error(Id, At(Sources.Connection(arguments)));

    [Test]
    public void A_class_that_is_not_partial_either_holds_two_mistakes() =>
        Expect.Error(
            Id,
            At(Sources.Connection("AcsUrl = null"))
                .Replace("partial class AcmeFlex", "class {|FLEXSSO0101:AcmeFlex|}", StringComparison.Ordinal)
        );

    [TestCase("CS0246", $"Audiense = \"{Sources.Audience}\"")]
    [TestCase("CS0182", "Audience = System.Environment.MachineName")]
    [TestCase("CS0029", "Audience = 1")]
    [TestCase("CS0117", $"Audience = \"{Sources.Audience}\", Mode = FlexSsoMode.Enhansed")]
    [TestCase("CS0117", $"Audience = \"{Sources.LegacyAudience}\", Mode = FlexSsoMode.Legasy")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string arguments) =>
        Expect.CompilerErrorAlone(id, Sources.Connection(arguments));

    private static string At(string source) => source.Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|](", StringComparison.Ordinal);
}
