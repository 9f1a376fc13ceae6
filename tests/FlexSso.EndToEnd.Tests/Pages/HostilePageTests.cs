using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>Names and values that would be markup or script if they were not escaped.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Values =
    [
        "<img src=x onerror=window.ran=1>",
        "</script><script>window.ran=1</script>",
        "</pre></textarea></title><svg onload=window.ran=1>",
        "\" onmouseover=\"window.ran=1\" x=\"",
        "' autofocus onfocus='window.ran=1",
        "<!--<script>",
        "]]>&lt;b&gt;&amp;&#60;&nbsp",
        "**b** [x](javascript:window.ran=1) `c` {0} ${window.ran=1}",
        "a\u202eb\u2066c\u200fd",
        "a\u2028b\u2029c",
    ];

    [Test]
    public void A_hostile_roster_makes_the_page_of_a_harmless_one()
    {
        using ArtifactBuild hostile = Build((i, value) => ($"o'neil{i}&sons@acme.example", value));
        using ArtifactBuild harmless = Build((i, _) => ($"agent{i}@acme.example", "Support"));
        Elements found = Open(hostile);
        Elements right = Open(harmless);
        Assert.Multiple(() =>
        {
            Assert.That(found.Counts, Is.EqualTo(right.Counts));
            Assert.That(found.Ran, Is.EqualTo("undefined"));
            Assert.That(found.Complaints, Is.Empty);
            Assert.That(found.Requests, Is.Empty);
        });
        string[] tooWide = NodeProcess.Browser.Call<string[]>("widths", new { file = Page(hostile), sizes = new[] { 320, 1280 } });
        Assert.That(tooWide, Is.Empty);
        Copies copies = NodeProcess.Browser.Call<Copies>("copies", new { file = Page(hostile) });
        Assert.That(copies.Copied.Select(copy => (copy.Label, Plain(copy))), Is.EqualTo(CopyValues.Of(hostile)));
        Assert.That(copies.Complaints, Is.Empty);
    }

    [Test]
    public void A_hostile_message_is_shown_as_text()
    {
        const string Response = """
            <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion" Destination="{0}">
            <Issuer>{0}</Issuer><Assertion><Issuer>{0}</Issuer><Subject><NameID>{0}</NameID></Subject><AttributeStatement>
            <Attribute Name="{0}"><AttributeValue>{0}</AttributeValue></Attribute><Attribute Name="__proto__"><AttributeValue>{0}</AttributeValue>
            </Attribute></AttributeStatement></Assertion></samlp:Response>
            """;
        string[] messages = [.. Values.Select(value => Response.Replace("{0}", System.Security.SecurityElement.Escape(value)))];
        Why.Session session = Why.Ask(SetupPages.Enhanced, messages.Select(text => new Why.Message(text, "base64")));
        Assert.Multiple(() =>
        {
            foreach ((string value, Why.Answer answer) in Values.Zip(session.Answers))
            {
                Assert.That(answer.Elements, Is.Zero, value);
                Assert.That(answer.ToString(), Does.Contain(value));
            }
            Assert.That(session.Complaints, Is.Empty);
            Assert.That(session.Requests, Is.Empty);
        });
    }

    [Test]
    public void A_hostile_reason_of_a_refusal_is_shown_as_text()
    {
        string[] messages =
        [
            .. Values.Select(value =>
                new Observation(AllMistakes.Right().WithLaterAction($"api.access.deny({JsonSerializer.Serialize(value)});")).Xml!
            ),
        ];
        Why.Session session = Why.Ask(SetupPages.Enhanced, messages.Select(text => new Why.Message(text, "base64")));
        Assert.Multiple(() =>
        {
            foreach ((string value, Why.Answer answer) in Values.Zip(session.Answers))
            {
                Assert.That(answer.Elements, Is.Zero, value);
                Assert.That(answer.ToString(), Does.Contain("(Responder): " + value));
            }
            Assert.That(session.Complaints, Is.Empty);
            Assert.That(session.Requests, Is.Empty);
        });
    }

    // The page escapes marks of direction in its own JSON; the files are compared byte for byte.
    private static string Plain(Copies.Copy copy) =>
        copy.Label == "Worker in Flex" ? CopyValues.Json(JsonNode.Parse(copy.Text)!) : copy.Text;

    private static Elements Open(ArtifactBuild build) => NodeProcess.Browser.Call<Elements>("elements", new { file = Page(build) });

    private static string Page(ArtifactBuild build) => build.PathOf("Acme.EnhancedFlex/setup.html");

    private static ArtifactBuild Build(Func<int, string, (string Email, string Value)> user)
    {
        StringBuilder csv = new("email,name,roles,department,languages\n");
        foreach ((int index, string value) in Values.Index())
        {
            (string email, string text) = user(index, value);
            string quoted = '"' + text.Replace("\"", "\"\"") + '"';
            csv.Append(email).Append(',').Append(quoted).Append(",agent,").Append(quoted).Append(",en\n");
        }
        return RosterBuild.Of("EnhancedFlex", csv.ToString());
    }

    private sealed record Elements(
        IReadOnlyList<string> Complaints,
        IReadOnlyList<string> Requests,
        string Ran,
        SortedDictionary<string, int> Counts
    );
}
