using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0416_NearMissChannel
{
    private const string Id = RuleIds.NearMissChannel;

    [TestCase("channel.voice.available", "bool", "channel.voice.availability")]
    [TestCase("channel.voice.available.boolean", "bool", "channel.voice.availability")]
    [TestCase("channel.voice.isAvailable", "bool?", "channel.voice.availability")]
    [TestCase("channel.chat.availabilty", "bool", "channel.chat.availability")]
    [TestCase("channel.chat.cap", "int", "channel.chat.capacity")]
    [TestCase("channel.chat.capactiy", "int", "channel.chat.capacity")]
    [TestCase("channel.callback.available", "bool", "channel.callback.availability")]
    [TestCase("Channel.voice.available", "bool", "channel.voice.availability")]
    [TestCase("channel.vioce.available", "bool", "channel.voice.availability")]
    public void Another_word_after_the_channel(string name, string type, string meant)
    {
        string bare = name.Replace(".boolean", "", StringComparison.Ordinal);
        Expect
            .Warning(
                Id,
                With(name, type),
                $"Attribute '{bare}' sets up no task channel: Flex knows 'capacity' and 'availability' there, not '{bare.Split('.')[2]}'; "
                    + $"write '{meant}' if that is meant"
            )
            .HasFix(FixKeys.Likely, meant);
    }

    [TestCase("channel.voice.priority", "int")]
    [TestCase("channel.voice.queue", "string")]
    public void A_word_that_means_neither(string name, string type) =>
        Expect
            .Warning(
                Id,
                With(name, type),
                $"Attribute '{name}' sets up no task channel: Flex knows 'capacity' and 'availability' there, not '{name.Split('.')[2]}'; "
                    + "write one of these, or choose a name that does not begin with 'channel.'"
            )
            .HasNoFix();

    [TestCase("voce", "voice")]
    [TestCase("vioce", "voice")]
    [TestCase("Voice", "voice")]
    [TestCase("voices", "voice")]
    [TestCase("caht", "chat")]
    [TestCase("SMS", "sms")]
    [TestCase("vidio", "video")]
    [TestCase("defualt", "default")]
    public void A_slip_in_a_channel_of_Flex(string channel, string meant) =>
        Expect
            .Warning(
                Id,
                With($"channel.{channel}.capacity", "int"),
                $"Attribute 'channel.{channel}.capacity' sets up no task channel: Flex has the channel '{meant}', not '{channel}'; "
                    + $"write 'channel.{meant}.capacity' if that is meant"
            )
            .HasFix(FixKeys.Likely, $"channel.{meant}.capacity");

    [TestCase("[FlexAttribute([|\"channel.voice.available\"|])] public string X { get; set; }", Description = "would be FLEXSSO0413")]
    [TestCase(
        "[FlexAttribute([|\"channel.voce.capacity\"|])] public int X { get; set; } [FlexAttribute(\"channel.voice.capacity\")] public int Y { get; set; }",
        Description = "would be FLEXSSO0403"
    )]
    [TestCase(
        "[FlexAttribute([|\"channel.voce.capacity\"|])] public int X { get; set; } [FlexAttribute([|\"channel.voic.capacity\"|])] public int Y { get; set; }",
        Description = "would be FLEXSSO0403 when all are fixed"
    )]
    public void Nothing_is_offered_that_would_be_another_mistake(string members) => Expect.Warning(Id, Sources.Members(members)).HasNoFix();

    [TestCase("channel.voice.capacity", "int")]
    [TestCase("channel.default.availability", "bool")]
    [TestCase("channel.email.capacity", "int")]
    [TestCase("channel.callback.capacity", "int")]
    [TestCase("channel.whatsapp.availability", "bool")]
    [TestCase("channel.mms.capacity", "int")]
    [TestCase("channel.voice2.capacity", "int")]
    [TestCase("channel.my chat.capacity", "int")]
    [TestCase("channel.voice.sub.available", "bool")]
    [TestCase("channel.voice", "string")]
    [TestCase("channels.voice.available", "bool")]
    public void Right_names_and_channels_of_their_own(string name, string type) =>
        Expect.Nothing(With(name, type).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

    [Test]
    public void What_is_another_spelling_only_is_another_rule() =>
        Expect.Warning(
            RuleIds.NearMissAttribute,
            Sources.Members("[FlexAttribute([|\"channel.voice.Capacity\"|])] public int X { get; set; }")
        );

    private static string With(string name, string type) =>
        Sources.Members($"[FlexAttribute([|\"{name}\"|])] public {type} X {{ get; set; }}");
}
