using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0417_ChannelSuffix
{
    private const string Id = RuleIds.ChannelSuffix;

    [TestCase("channel.voice.capacity", "int", "int")]
    [TestCase("channel.voice.availability", "boolean", "bool?")]
    [TestCase("channel.my chat.capacity", "int", "int")]
    [TestCase("channel.voice.capacity", "string", "int", Description = "and not FLEXSSO0406: the name decides the type")]
    [TestCase("channel.voice.availability", "intarray", "bool")]
    public void A_suffix_after_a_setting_of_a_channel(string name, string suffix, string type) =>
        Expect
            .Warning(
                Id,
                With($"[|\"{name}.{suffix}\"|]", type),
                $"Attribute '{name}.{suffix}' ends in a type suffix, which the settings of a task channel do not have; write '{name}'"
            )
            .HasFix(FixKeys.Value, name);

    [Test]
    public void A_slip_in_the_channel_is_another_mistake() =>
        Assert.That(
            Compile.Analyze(Compile.Source(With("\"channel.voce.capacity.int\"", "int"))).Select(d => d.Id),
            Is.EquivalentTo(new[] { Id, RuleIds.NearMissChannel })
        );

    [TestCase("channel.voice.capacity", "int")]
    [TestCase("channel.voice.availability", "bool")]
    [TestCase("level.int", "int")]
    [TestCase("voice.capacity.int", "int")]
    [TestCase("channel.voice.sub.capacity.int", "int")]
    public void Other_names(string name, string type) => Expect.Nothing(With($"\"{name}\"", type));

    [Test]
    public void A_suffix_that_Flex_does_not_know_is_another_mistake() =>
        Expect.Error(RuleIds.WrongTypeSuffix, With("[|\"channel.voice.capacity.Integer\"|]", "int"));

    private static string With(string name, string type) => Sources.Members($"[FlexAttribute({name})] public {type} X {{ get; set; }}");
}
