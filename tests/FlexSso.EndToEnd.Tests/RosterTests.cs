using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Flex;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>A user of a roster logs in with the app_metadata that the build wrote, and Flex holds what its preview says.</summary>
public sealed class RosterTests
{
    // Every type of attribute; the second user leaves all of them out.
    private const string Roster = $"""
        email,name,roles,department,channel.voice.capacity,channel.voice.availability,seniority,on_call,languages,levels,shifts,skills,queues
        {Auth0Event.Email},{Auth0Event.Name},supervisor|wfo.team_leader,"Støtte, ""2nd"" level",3,true,-7,false,en|pt-BR,1|-2|3,true|false,Straße,42
        bob@acme.example,,agent,,,,,,,,,,

        """;

    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void User_with_every_type_of_attribute_logs_in_and_Flex_holds_what_the_preview_says(object form)
    {
        LoginForm login = (LoginForm)form;
        string config = login.Config == Declared.Enhanced ? "Acme.EnhancedFlex" : "LegacyFlex";
        string folder = login.Config == Declared.Enhanced ? "Acme.EnhancedFlex/" : "Acme.LegacyFlex/";
        using ArtifactBuild build = RosterBuild.Of(config, Roster);

        FlexWorker worker = login.Login(build.Read(folder + $"app-metadata/{Auth0Event.Email}.json")).Run().Accepted().Worker().Worker!;

        JsonObject preview = JsonNode.Parse(build.Read(folder + "worker-preview.json"))!.AsObject();
        JsonObject expected = preview["workers"]!.AsArray().Single(w => (string?)w!["friendly_name"] == Auth0Event.Email)![
            "attributes"
        ]!.AsObject();
        string[] unknown = [.. preview["readAtLogin"]!.AsArray().Concat(preview["setByFlex"]!.AsArray()).Select(name => (string)name!)];
        JsonObject known = worker.Attributes.DeepClone().AsObject();
        foreach (string name in unknown)
            known.Remove(name);
        Assert.Multiple(() =>
        {
            Assert.That(worker.FriendlyName, Is.EqualTo(Auth0Event.Email));
            Assert.That(expected, Has.Count.EqualTo(13), "e-mail, name, roles and the ten attributes that a roster can give");
            Assert.That(JsonNode.DeepEquals(known, expected), Is.True, () => known.ToJsonString() + "\n" + expected.ToJsonString());
            Assert.That(unknown, Is.EqualTo(new[] { "image_url", "location", "badges", "auth0_roles", "contact_uri" }));
        });
    }

    [Test]
    public void User_without_values_logs_in_with_initial_values_and_old_texts_are_cleared()
    {
        using ArtifactBuild build = RosterBuild.Of("EnhancedFlex", Roster);
        FlexWorker worker = LoginForm
            .EnhancedFromFlex.Login(build.Read("Acme.EnhancedFlex/app-metadata/bob@acme.example.json"))
            .Run()
            .Accepted()
            .Worker(AttributeCase.WorkerBefore)
            .Worker!;
        string[] cleared = ["department", "languages", "skills", "location", "auth0_roles"];
        Assert.That(worker.Attributes.Select(attribute => attribute.Key), Has.None.AnyOf(cleared));
        Assert.That(worker.Attributes["channel.voice.capacity"]!.ToJsonString(), Is.EqualTo("1"), "the initial value");
        Assert.That(worker.Attributes["seniority"]!.ToJsonString(), Is.EqualTo("99"), "without an initial value it stays");
    }
}
