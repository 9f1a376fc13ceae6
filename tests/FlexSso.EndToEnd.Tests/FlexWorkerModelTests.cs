using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The model of Flex refuses what Twilio's pages say that Flex refuses, whatever the worker holds from an earlier login.</summary>
public sealed class FlexWorkerModelTests
{
    private const string NameId = "ada@acme.example";

    private static readonly JsonObject Before = new()
    {
        ["email"] = NameId,
        ["full_name"] = "Ada Lovelace",
        ["roles"] = new JsonArray("agent"),
    };

    [TestCase(false)]
    [TestCase(true)]
    public void Mandatory_attributes_must_come_with_every_login(bool isReturning)
    {
        FlexOutcome outcome = FlexWorkerModel.Login(NameId, [], isReturning ? Before : null);
        Assert.That(outcome.Refusal, Is.EqualTo("45050 Missing User Attributes: email, full_name, roles"));
        Assert.That(outcome.Worker, Is.Null);
    }

    [TestCase("administrator")]
    [TestCase("Agent,Supervisor")]
    [TestCase("wfo.fullaccess")]
    public void One_role_must_be_a_role_of_Flex(string roles) =>
        Assert.That(Login(roles).Refusal, Does.StartWith("45050 Missing User Attributes: no valid role in ["));

    [TestCase("administrator,agent", true)]
    [TestCase("wfo.team_leader", false)]
    [TestCase("wfo.team_leader,supervisor", true)]
    public void One_valid_role_is_enough(string roles, bool hasBaseRole)
    {
        FlexOutcome outcome = Login(roles);
        Assert.That(outcome.Refusal, Is.Null);
        Assert.That(outcome.Remarks, hasBaseRole ? Is.Empty : Has.Exactly(1).Contains("no role beside those of Flex Insights"));
    }

    // The documented answer, and nothing of the login is written. An empty text is no number and no truth value.
    [TestCase("channel.voice.capacity", "three")]
    [TestCase("channel.voice.capacity", "1.5")]
    [TestCase("channel.voice.capacity", "")]
    [TestCase("channel.voice.availability", "yes")]
    [TestCase("channel.voice.availability", "")]
    [TestCase("level.int", "")]
    [TestCase("on_call.boolean", "")]
    [TestCase("levels.intarray", "")]
    [TestCase("levels.intarray", "1,,2")]
    [TestCase("shifts.booleanarray", "")]
    public void A_value_that_does_not_fit_its_type_ends_the_login(string name, string value)
    {
        FlexOutcome outcome = Login("agent", (name, value));
        Assert.That(outcome.Refusal, Is.EqualTo($"400 Error invalid attribute format: {name} = \"{value}\""));
        Assert.That(outcome.Worker, Is.Null);
    }

    [TestCase("channel.voice.capacity", "3", "channel.voice.capacity", "3")]
    [TestCase("channel.a_channel_of_ours.capacity", "0", "channel.a_channel_of_ours.capacity", "0")]
    [TestCase("channel.voice.availability", "false", "channel.voice.availability", "false")]
    [TestCase("channel.voice.ability", "3", "channel.voice.ability", "\"3\"")]
    [TestCase("channel.capacity", "3", "channel.capacity", "\"3\"")]
    [TestCase("level.int", "3", "level", "3")]
    [TestCase("level", "3", "level", "\"3\"")]
    public void Flex_knows_the_types_of_the_settings_of_a_channel_and_needs_a_suffix_for_others(
        string name,
        string value,
        string attribute,
        string stored
    ) => Assert.That(Login("agent", (name, value)).Worker!.Attributes[attribute]!.ToJsonString(), Is.EqualTo(stored));

    [TestCase("department")]
    [TestCase("languages.stringarray")]
    public void An_empty_text_clears_a_text_or_a_list_of_texts(string name) =>
        Assert.That(
            FlexWorkerModel
                .Login(NameId, [.. Mandatory("agent"), new(name, [""])], new JsonObject { ["department"] = "old", ["languages"] = "old" })
                .Worker!.Attributes[name.Split('.')[0]],
            Is.Null
        );

    [Test]
    public void A_suffix_on_a_setting_of_a_channel_is_remarked() =>
        Assert.That(
            Login("agent", ("channel.voice.capacity.int", "3")).Remarks,
            Has.Exactly(1).Contains("a setting of a channel with a type suffix")
        );

    private static FlexOutcome Login(string roles, params (string Name, string Value)[] more) =>
        FlexWorkerModel.Login(
            NameId,
            [.. Mandatory(roles), .. more.Select(one => KeyValuePair.Create(one.Name, (string[])[one.Value]))],
            Before
        );

    private static KeyValuePair<string, string[]>[] Mandatory(string roles) =>
        [new("email", [NameId]), new("full_name", ["Ada Lovelace"]), new("roles", [roles])];
}
