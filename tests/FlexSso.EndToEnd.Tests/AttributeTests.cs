using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Every type of attribute reaches the worker as the declaration says, and of one that is gone nothing old stays that could be cleared.</summary>
public sealed class AttributeTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        from form in LoginForm.All
        from attribute in AttributeCase.All
        select new TestCaseData(form, attribute).SetName($"Value_reaches_the_worker ({form}, {attribute})");

    [TestCaseSource(nameof(Cases))]
    public void Value_reaches_the_worker(object form, object attribute)
    {
        AttributeCase expected = (AttributeCase)attribute;
        FlexOutcome flex = DeclaredLogins.OfValue((LoginForm)form, expected).Accepted().Worker(AttributeCase.WorkerBefore);

        Assert.That(flex.Refusal, Is.Null);
        Assert.That(
            expected.IsOn(flex.Worker!),
            Is.True,
            () => $"declared is {expected.OnWorker ?? "nothing"}, the worker has {flex.Worker!.Attributes.ToJsonString()}"
        );
    }

    // The worker is worked out from the XML, as our own reader sees it; a service provider that read something else would not be Flex's.
    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Both_service_providers_deliver_what_the_XML_holds(object form) =>
        Assert.Multiple(() =>
        {
            foreach (AttributeCase value in AttributeCase.All)
            {
                LoginAnswer answer = DeclaredLogins.OfValue((LoginForm)form, value).Accepted();
                Dictionary<string, string[]> read = new(new SamlResponse(answer.Response!.Xml).Attributes);
                Assert.That(answer.NodeSaml!.Attributes, Is.EqualTo(read), $"@node-saml/node-saml, {value}");
                Assert.That(answer.Wsfed!.Attributes, Is.EqualTo(read), $"passport-wsfed-saml2, {value}");
            }
        });

    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Worker_holds_what_is_declared_and_what_could_not_be_cleared(object form)
    {
        LoginForm login = (LoginForm)form;
        string payload = login.Config.Payload(
            ["Agent", "WfoTeamLeader"],
            ("Department", "Support"),
            ("VoiceCapacity", 2),
            ("Languages", new[] { "en", "de" })
        );

        FlexWorker worker = login.Login(payload).Run().Accepted().Worker(AttributeCase.WorkerBefore).Worker!;

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
            // Nothing is sent that might not fit, so these stay.
            ["seniority"] = 99,
            ["on_call"] = true,
            ["levels"] = new JsonArray(99),
            ["shifts"] = new JsonArray(true, true, true),
            ["queues"] = new JsonArray(99),
            ["badges"] = new JsonArray(99),
        };
        Assert.That(JsonNode.DeepEquals(worker.Attributes, declared), Is.True, () => worker.Attributes.ToJsonString());
    }
}
