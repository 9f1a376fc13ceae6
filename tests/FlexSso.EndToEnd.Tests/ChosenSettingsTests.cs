using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>What a declaration may choose of the addon's settings arrives in the response, and the login still works.</summary>
public sealed class ChosenSettingsTests
{
    private static readonly LoginForm Form = new("Chosen", Declared.Chosen, FlexConnection.Enhanced);

    private static readonly Lazy<LoginAnswer> Answer = new(() =>
        Form.Login(Declared.Chosen.AppMetadata("supervisor@acme.example")).Run().Accepted()
    );

    [Test]
    public void The_NameID_is_the_user_ID_and_still_nothing_else_of_the_profile_leaves()
    {
        SamlResponse response = new(Answer.Value.Response!.Xml);
        Assert.That(response.NameId, Is.EqualTo(Auth0Event.UserId));
        Assert.That(response.NameIdFormat, Is.EqualTo("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"));
        Assert.That(Answer.Value.Worker().Worker!.FriendlyName, Is.EqualTo(Auth0Event.UserId));
        Assert.That(
            response.Attributes.Select(a => a.Key).Where(name => name.StartsWith("http", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier" })
        );
    }

    [Test]
    public void Lifetime_and_algorithms_are_the_chosen_ones()
    {
        SamlResponse response = new(Answer.Value.Response!.Xml);
        Assert.That(response.Lifetime, Is.EqualTo(TimeSpan.FromSeconds(60)));
        Assert.That(response.SignatureAlgorithms, Is.EqualTo(new[] { "http://www.w3.org/2000/09/xmldsig#rsa-sha1" }));
        Assert.That(response.DigestAlgorithms, Is.EqualTo(new[] { "http://www.w3.org/2000/09/xmldsig#sha1" }));
    }
}
