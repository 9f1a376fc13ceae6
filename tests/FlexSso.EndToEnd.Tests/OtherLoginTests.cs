using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action runs for every login of the tenant, and touches none but Flex's over SAML.</summary>
public sealed class OtherLoginTests
{
    private const string Nothing = ActionOutcome.Nothing;

    // Auth0 documents the protocol as optional, and not at all for a login that starts at Auth0 or is resumed.
    private static readonly TestCaseData[] Unnamed =
    [
        new TestCaseData((Action<JsonObject>)(e => e.Remove("transaction"))).SetArgDisplayNames("no transaction"),
        new TestCaseData((Action<JsonObject>)(e => e["transaction"] = null)).SetArgDisplayNames("null"),
        new TestCaseData((Action<JsonObject>)(e => e["transaction"] = new JsonObject())).SetArgDisplayNames("no protocol"),
        new TestCaseData((Action<JsonObject>)(e => e["transaction"]!["protocol"] = null)).SetArgDisplayNames("protocol null"),
    ];

    [Test]
    public void Login_of_another_application_is_left_alone() =>
        Assert.That(AllMistakes.OfAnotherApplication().Run().Action!.Text, Is.EqualTo(Nothing));

    [Test]
    public void Another_client_over_SAML_is_left_alone() =>
        Assert.That(
            AllMistakes.Right().WithEvent(e => e["client"]!["client_id"] = Tenant.ClientId.ToUpperInvariant()).Run().Action!.Text,
            Is.EqualTo(Nothing)
        );

    [TestCase("oidc-basic-profile")]
    [TestCase("oauth2-refresh-token")]
    [TestCase("wsfed")]
    [TestCase("oauth2-token-exchange")]
    public void Flex_client_over_another_protocol_is_left_alone(string protocol) =>
        Assert.That(AllMistakes.Right().WithEvent(e => e["transaction"]!["protocol"] = protocol).Run().Action!.Text, Is.EqualTo(Nothing));

    [TestCaseSource(nameof(Unnamed))]
    public void Flex_client_over_a_protocol_that_Auth0_does_not_name_is_handled(Action<JsonObject> change)
    {
        Assert.That(AllMistakes.Right().WithEvent(change).Run().Accepted().Worker().Worker, Is.Not.Null);
        Assert.That(AllMistakes.OfUserWithoutFlex().WithEvent(change).Run().Action!.Denied, Does.Contain("this user has no Flex role"));
    }
}
