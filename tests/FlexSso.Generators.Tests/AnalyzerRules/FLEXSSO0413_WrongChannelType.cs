using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0413_WrongChannelType
{
    private const string Id = RuleIds.WrongChannelType;

    [TestCase("channel.voice.capacity", "string", "int")]
    [TestCase("channel.voice.capacity", "bool", "int")]
    [TestCase("channel.chat.capacity", "int[]", "int")]
    [TestCase("channel.my chat.capacity", "double", "int", Description = "and not FLEXSSO0406, which would allow a string")]
    [TestCase("channel.voice.availability", "string", "bool")]
    [TestCase("channel.voice.availability", "int", "bool")]
    public void A_channel_takes_one_type(string name, string type, string right) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute(\"{name}\")] public {type} [|X|] {{ get; set; }}"),
                $"Attribute '{name}' is declared by 'X', whose type '{type}' Flex refuses " + $"there; make it '{right}'"
            )
            .HasFix(FixKeys.MemberType, right);

    [TestCase("channel.voice.capacity", "long?", "int?")]
    [TestCase("channel.voice.availability", "int?", "bool?")]
    [TestCase("channel.voice.availability", "string?", "bool?")]
    public void A_nullable_type_stays_nullable(string name, string type, string right) =>
        Expect
            .Error(Id, "#nullable enable\n" + Sources.Members($"[FlexAttribute(\"{name}\")] public {type} [|X|] {{ get; set; }}"))
            .HasFix(FixKeys.MemberType, right);

    [TestCase("string")]
    [TestCase("int")]
    [TestCase("boolean")]
    public void A_suffix_is_a_mistake_of_its_own(string suffix) =>
        Expect
            .Error(
                Id,
                Sources.Members(
                    $"[FlexAttribute({{|FLEXSSO0417:\"channel.voice.capacity.{suffix}\"|}})] public string [|X|] {{ get; set; }}"
                )
            )
            .HasFix(FixKeys.MemberType, "int");

    [TestCase("channel.voice.capacity", "int")]
    [TestCase("channel.voice.capacity", "int?")]
    [TestCase("channel.voice.availability", "bool")]
    [TestCase("channel.voice", "string")]
    [TestCase("channel.a.b.capacity", "string")]
    [TestCase("voice.capacity", "string")]
    [TestCase("my.voice.capacity", "string")]
    public void The_right_type_and_other_names(string name, string type) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public {type} X {{ get; set; }}"));
}
