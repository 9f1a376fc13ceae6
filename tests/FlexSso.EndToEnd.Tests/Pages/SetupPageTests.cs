using System.Text.Json;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary><c>setup.html</c> from disk, in a browser: copying, ticking, keyboard.</summary>
public sealed class SetupPageTests
{
    private const string Connection = "Username-Password-Authentication";
    private const string SamlUrl = $"https://{Tenant.Domain}/samlp/{Tenant.ClientId}";

    [TestCase(false)]
    [TestCase(true)]
    public void Every_button_copies_its_value_byte_for_byte(bool isWithoutClipboard)
    {
        Copies copies = NodeProcess.Browser.Call<Copies>("copies", new { file = SetupPages.Enhanced, isWithoutClipboard });
        Assert.Multiple(() =>
        {
            Assert.That(copies.Complaints, Is.Empty);
            Assert.That(copies.Requests, Is.Empty);
            Assert.That(copies.Copied.Select(copy => (copy.Label, copy.Text)), Is.EqualTo(Expected()));
            foreach (Copy copy in copies.Copied)
            {
                Assert.That(copy.Says, Is.EqualTo("Copied"), copy.Label);
                Assert.That(copy.Status, Is.EqualTo(copy.Label + " is copied."));
                Assert.That(copy.IsFocused, Is.True, copy.Label);
            }
        });
    }

    [Test]
    public void Ticks_survive_a_reload_and_are_those_of_one_page()
    {
        Ticks ticks = NodeProcess.Browser.Call<Ticks>("ticks", new { file = SetupPages.Enhanced, other = SetupPages.Legacy });
        Assert.Multiple(() =>
        {
            Assert.That(ticks.Before, Is.Empty);
            Assert.That(ticks.Now, Is.EqualTo(new[] { "callbacks", "addon" }));
            Assert.That(ticks.Reloaded, Is.EqualTo(ticks.Now));
            Assert.That(ticks.Done, Is.EqualTo(ticks.Now));
            Assert.That(ticks.Other, Is.Empty);
            Assert.That(ticks.Progress, Does.Match("^2 of [0-9]+ steps done$"));
            Assert.That(ticks.Complaints, Is.Empty);
        });
    }

    [Test]
    public void Tab_reaches_everything_in_order_and_shows_where_it_is()
    {
        Keyboard keyboard = NodeProcess.Browser.Call<Keyboard>("keyboard", new { file = SetupPages.Enhanced });
        Assert.Multiple(() =>
        {
            Assert.That(keyboard.Count, Is.GreaterThan(60));
            Assert.That(keyboard.Missed, Is.Empty);
            Assert.That(keyboard.IsInOrder, Is.True);
            Assert.That(keyboard.Unmarked, Is.Empty);
        });
    }

    // In the order of the page.
    private static List<(string Label, string Text)> Expected()
    {
        RosterBuild build = SetupPages.Build;
        const string Folder = "Acme.EnhancedFlex/";
        List<(string, string)> values =
        [
            ("Domain", Tenant.Domain),
            ("Client ID", Tenant.ClientId),
            ("Allowed Callback URLs", FlexConnection.EnhancedAcsUrl),
            ("Application Callback URL", FlexConnection.EnhancedAcsUrl),
            ("Settings", Declared.Enhanced.SamlAddon),
            ("Certificate", $"https://{Tenant.Domain}/pem"),
            ("Issuer", "urn:" + Tenant.Domain),
            ("Identity Provider Login URL", SamlUrl),
            ("Name", "twilio-flex-sign-in"),
            ("Code", Declared.Enhanced.PostLoginAction),
            ("ACS URL", FlexConnection.EnhancedAcsUrl),
            ("Audience (Entity ID)", FlexConnection.EnhancedEntityId),
            ("Friendly Name", "Auth0"),
            ("X.509 Certificate", KeyPair.Auth0.Certificate),
            ("Identity Provider Issuer", "urn:" + Tenant.Domain),
            ("Single Sign-On URL", $"{SamlUrl}?connection={Connection}"),
            ("Trusted URLs", "https://" + Tenant.Domain),
            ("Flex", "https://flex.twilio.com"),
        ];
        JsonArray workers = JsonNode.Parse(build.Read(Folder + "worker-preview.json"))!["workers"]!.AsArray();
        foreach (JsonNode? worker in workers)
        {
            values.Add(("app_metadata in Auth0", build.Read($"{Folder}app-metadata/{(string?)worker!["friendly_name"]}.json")));
            values.Add(("Worker in Flex", worker["attributes"]!.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n"));
        }
        return values;
    }

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Default)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Copies(IReadOnlyList<string> Complaints, IReadOnlyList<string> Requests, IReadOnlyList<Copy> Copied);

    private sealed record Copy(string Label, string Says, string Status, bool IsFocused, string Text);

    private sealed record Ticks(
        IReadOnlyList<string> Complaints,
        IReadOnlyList<string> Before,
        IReadOnlyList<string> Now,
        IReadOnlyList<string> Reloaded,
        IReadOnlyList<string> Other,
        IReadOnlyList<string> Done,
        string Progress
    );

    private sealed record Keyboard(int Count, IReadOnlyList<string> Missed, bool IsInOrder, IReadOnlyList<string> Unmarked);
}
