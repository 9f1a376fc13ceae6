using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;

namespace FlexSso.EndToEnd.Tests.Logins;

internal static class LoginAssertions
{
    /// <summary>Asserts that every piece of software took the login; says which one did not, and in its words why.</summary>
    public static LoginAnswer Accepted(this LoginAnswer answer)
    {
        Assert.Multiple(() =>
        {
            Assert.That(answer.UploadError, Is.Null, "the addon was not taken");
            Assert.That(answer.Action?.Error, Is.Null, "the Action threw");
            Assert.That(answer.Action?.Denied, Is.Null, "the Action denied access");
            Assert.That(answer.IssueError, Is.Null, "samlp");
            Assert.That(answer.NodeSaml?.Error, Is.Null, "@node-saml/node-saml");
            Assert.That(answer.Wsfed?.Error, Is.Null, "passport-wsfed-saml2");
        });
        Assert.That(answer.Response, Is.Not.Null, "no response was issued");
        return answer;
    }

    /// <summary>The worker after an accepted login.</summary>
    public static FlexOutcome Worker(this LoginAnswer answer, JsonObject? before = null)
    {
        SamlResponse response = new(answer.Response!.Xml);
        return FlexWorkerModel.Login(response.NameId, response.Attributes, before);
    }
}
