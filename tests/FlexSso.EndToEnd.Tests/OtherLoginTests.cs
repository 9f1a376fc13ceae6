using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action runs for every login of the tenant, and touches none but Flex's over SAML.</summary>
public sealed class OtherLoginTests
{
    private const string Nothing = ActionOutcome.Nothing;

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
    [TestCase(null)]
    public void Flex_client_over_another_protocol_is_left_alone(string? protocol) =>
        Assert.That(AllMistakes.Right().WithEvent(e => e["transaction"]!["protocol"] = protocol).Run().Action!.Text, Is.EqualTo(Nothing));
}
