using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Every type of attribute reaches the worker as the declaration says, and one that is gone is cleared there.</summary>
public sealed class AttributeTests
{
    // The worker as an earlier login left it: of every attribute something that must not survive.
    private static readonly JsonObject Before = new()
    {
        ["contact_uri"] = "client:ada_40acme_2Eexample",
        ["department"] = "old",
        ["channel.voice.capacity"] = 99,
        ["channel.voice.availability"] = true,
        ["seniority"] = 99,
        ["on_call"] = true,
        ["languages"] = new JsonArray("old"),
        ["levels"] = new JsonArray(99),
        ["shifts"] = new JsonArray(true, true, true),
        ["skills"] = new JsonArray("old"),
        ["queues"] = new JsonArray(99),
        ["location"] = "old",
        ["badges"] = new JsonArray(99),
        ["auth0_roles"] = new JsonArray("old"),
    };

    private static IEnumerable<TestCaseData> Cases() =>
        from form in LoginForm.All
        from attribute in AttributeCase.All
        select new TestCaseData(form, attribute).SetName($"Value_reaches_the_worker ({form}, {attribute})");

    [TestCaseSource(nameof(Cases))]
    public void Value_reaches_the_worker(object form, object attribute)
    {
        AttributeCase expected = (AttributeCase)attribute;
        FlexOutcome flex = expected.Login((LoginForm)form).Run().Accepted().Worker(Before);

        Assert.That(flex.Refusal, Is.Null);
        JsonNode? onWorker = flex.Worker!.Attributes[expected.Attribute];
        JsonNode? declared = expected.OnWorker is null ? null : JsonNode.Parse(expected.OnWorker);
        Assert.That(
            JsonNode.DeepEquals(onWorker, declared),
            Is.True,
            () => $"the worker has {onWorker?.ToJsonString() ?? "nothing"}, declared is {declared?.ToJsonString() ?? "nothing"}"
        );
    }

    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Worker_holds_what_is_declared_and_nothing_else(object form)
    {
        LoginForm login = (LoginForm)form;
        string payload = login.Config.Payload(
            ["Agent", "WfoTeamLeader"],
            ("Department", "Support"),
            ("VoiceCapacity", 2),
            ("Languages", new[] { "en", "de" })
        );

        FlexWorker worker = login.Login(payload).Run().Accepted().Worker(Before).Worker!;

        Assert.That(worker.FriendlyName, Is.EqualTo(Auth0Event.Email));
        JsonObject declared = new()
        {
            ["contact_uri"] = "client:ada_40acme_2Eexample",
            ["email"] = Auth0Event.Email,
            ["full_name"] = Auth0Event.Name,
            ["image_url"] = Auth0Event.Picture,
            ["roles"] = new JsonArray("agent", "wfo.team_leader"),
            ["department"] = "Support",
            ["channel.voice.capacity"] = 2,
            ["channel.voice.availability"] = false,
            ["languages"] = new JsonArray("en", "de"),
        };
        Assert.That(JsonNode.DeepEquals(worker.Attributes, declared), Is.True, () => worker.Attributes.ToJsonString());
    }
}
