using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>A login, whole: what the generated files make of it, read from the XML and from both service providers.</summary>
[TestFixtureSource(typeof(LoginForm), nameof(LoginForm.All))]
public sealed class LoginTests
{
    private const string EmailClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

    private readonly LoginForm _form;
    private LoginAnswer _answer = null!;
    private SamlResponse _response = null!;

    public LoginTests(object form) => _form = (LoginForm)form;

    [OneTimeSetUp]
    public void Login()
    {
        _answer = _form.Login(_form.Config.AppMetadata("supervisor@acme.example")).Run().Accepted();
        _response = new SamlResponse(_answer.Response!.Xml);
    }

    [Test]
    public void Both_service_providers_read_the_same_user() =>
        Assert.Multiple(() =>
        {
            foreach (PeerVerdict verdict in (PeerVerdict[])[_answer.NodeSaml!, _answer.Wsfed!])
            {
                Assert.That(verdict.NameId, Is.EqualTo(Auth0Event.Email));
                Assert.That(verdict.Issuer, Is.EqualTo(_form.Flex.IdentityProviderIssuer));
                Assert.That(verdict.Attributes!["roles"], Is.EqualTo(new[] { "supervisor" }));
                Assert.That(verdict.Attributes["email"], Is.EqualTo(new[] { Auth0Event.Email }));
                Assert.That(verdict.Attributes["full_name"], Is.EqualTo(new[] { Auth0Event.Name }));
                Assert.That(verdict.Attributes["image_url"], Is.EqualTo(new[] { Auth0Event.Picture }));
            }
        });

    [Test]
    public void The_response_is_addressed_to_Flex() =>
        Assert.Multiple(() =>
        {
            Assert.That(_response.Audiences, Is.EqualTo(new[] { _form.Flex.EntityId }), "audience");
            Assert.That(_response.Recipient, Is.EqualTo(_form.Flex.AcsUrl), "recipient");
            Assert.That(_response.Destination, Is.EqualTo(_form.Flex.AcsUrl), "destination");
            Assert.That(_response.Issuers, Is.All.EqualTo(_form.Flex.IdentityProviderIssuer));
            Assert.That(_response.StatusCode, Is.EqualTo("urn:oasis:names:tc:SAML:2.0:status:Success"));
        });

    [Test]
    public void The_response_answers_the_request_that_was_sent()
    {
        Assert.That(_answer.RequestId, _form.Flex.IsIdpInitiated ? Is.Null : Is.Not.Null);
        Assert.That(_response.InResponseTo, Is.EqualTo(_answer.RequestId));
        Assert.That(_response.ConfirmedInResponseTo, Is.EqualTo(_answer.RequestId));
    }

    [Test]
    public void The_Action_overrides_nothing_of_the_addon() => Assert.That(_answer.Action!.Text, Does.Not.Contain("()\""));

    [Test]
    public void The_whole_response_is_signed_with_SHA_256() =>
        Assert.Multiple(() =>
        {
            Assert.That(_response.Signed, Is.EqualTo(new[] { "Response" }));
            Assert.That(_response.SignatureAlgorithms, Is.EqualTo(new[] { "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" }));
            Assert.That(_response.DigestAlgorithms, Is.EqualTo(new[] { "http://www.w3.org/2001/04/xmlenc#sha256" }));
        });

    [Test]
    public void The_worker_is_named_by_the_e_mail() =>
        Assert.Multiple(() =>
        {
            Assert.That(_response.NameId, Is.EqualTo(Auth0Event.Email));
            Assert.That(_response.NameIdFormat, Is.EqualTo("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"));
        });

    // No page of Auth0's says whether an addon's mappings replace its own or are added to them. If they are added, only the probe keeps
    // the user id out of the NameID.
    [Test]
    public void The_worker_is_named_by_the_e_mail_also_beside_the_default_mappings()
    {
        LoginInput login = _form.Login(_form.Config.AppMetadata("supervisor@acme.example"));
        LoginAnswer answer = (login with { Tenant = login.Tenant with { KeepsDefaultMappings = true } }).Run().Accepted();
        Assert.That(new SamlResponse(answer.Response!.Xml).NameId, Is.EqualTo(Auth0Event.Email));
    }

    [Test]
    public void The_session_is_not_cut_short() =>
        Assert.Multiple(() =>
        {
            Assert.That(_response.Lifetime, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(_response.SessionNotOnOrAfter, Is.Null);
        });

    [Test]
    public void Nothing_else_of_the_profile_leaves_Auth0() =>
        Assert.That(
            _response.Attributes.Select(attribute => attribute.Key),
            Is.EquivalentTo(
                new[]
                {
                    EmailClaim,
                    "email",
                    "full_name",
                    "image_url",
                    "roles",
                    "department",
                    "channel.voice.capacity",
                    "languages.stringarray",
                    "skills.stringarray",
                    "location",
                    "auth0_roles.stringarray",
                }
            )
        );
}
