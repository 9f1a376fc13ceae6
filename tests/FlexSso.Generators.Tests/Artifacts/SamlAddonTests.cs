using System.Text.Json;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Artifacts;

/// <summary>The addon, key by key, of the guide's two configurations.</summary>
public sealed class SamlAddonTests
{
    private const string Enhanced =
        $"AcsUrl = \"https://login.flex.us1.twilio.com/login/callback?connection={Declarations.Jq}\", " + Declarations.Arguments;

    private const string Legacy =
        $"Mode = FlexSsoMode.Legacy, AccountSid = \"{Declarations.Ac}\", Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";

    [Test]
    public void The_Enhanced_addon_is_right_key_by_key() =>
        AssertAddon(
            Enhanced,
            "urn:flex:JQ0123456789abcdef0123456789abcdef",
            "https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef"
        );

    [Test]
    public void The_Legacy_addon_is_right_key_by_key() =>
        AssertAddon(
            Legacy,
            "https://iam.twilio.com/v1/Accounts/AC0123456789abcdef0123456789abcdef/saml2/metadata",
            "https://iam.twilio.com/v1/Accounts/AC0123456789abcdef0123456789abcdef/saml2"
        );

    [TestCase($"AcsUrl = \"https://login.flex.us1.twilio.com/login/callback?connection={Declarations.Jq}\"")]
    [TestCase($"Audience = \"urn:flex:{Declarations.Jq}\"")]
    [TestCase($"ConnectionSid = \"{Declarations.Jq}\"")]
    [TestCase($"ConnectionSid = \"{Declarations.Jq}\", Audience = \"urn:flex:{Declarations.Jq}\", AccountSid = \"{Declarations.Ac}\"")]
    public void Any_one_value_of_Enhanced_gives_the_others(string connection) =>
        Assert.That(Addon(WithAuth0(connection)), Is.EqualTo(Addon(Enhanced)));

    [TestCase($"AcsUrl = \"https://iam.twilio.com/v1/Accounts/{Declarations.Ac}/saml2\"")]
    [TestCase($"Audience = \"https://iam.twilio.com/v1/Accounts/{Declarations.Ac}/saml2/metadata\"")]
    public void Any_one_value_of_Legacy_gives_the_others(string connection) =>
        Assert.That(Addon(WithAuth0("Mode = FlexSsoMode.Legacy, " + connection)), Is.EqualTo(Addon(Legacy)));

    [Test]
    public void The_text_to_paste_reads_well() =>
        Assert.That(
            Addon(Enhanced),
            Does.StartWith("{\n  \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\",\n").And.EndsWith("\n}\n")
        );

    private static void AssertAddon(string arguments, string audience, string acsUrl)
    {
        using JsonDocument json = JsonDocument.Parse(Addon(arguments));
        const string EmailClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

        Assert.That(
            json.RootElement.EnumerateObject().Select(p => p.Name + " = " + JsonSerializer.Serialize(p.Value)),
            Is.EqualTo(
                new[]
                {
                    $"audience = \"{audience}\"",
                    $"recipient = \"{acsUrl}\"",
                    $"destination = \"{acsUrl}\"",
                    $"mappings = {{\"email\":\"{EmailClaim}\"}}",
                    "nameIdentifierFormat = \"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\"",
                    $"nameIdentifierProbes = [\"{EmailClaim}\"]",
                    "signResponse = true",
                    "signatureAlgorithm = \"rsa-sha256\"",
                    "digestAlgorithm = \"sha256\"",
                    "lifetimeInSeconds = 3600",
                    "createUpnClaim = false",
                    "passthroughClaimsWithNoMapping = false",
                    "mapIdentities = false",
                    "binding = \"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\"",
                }
            )
        );
    }

    private static string WithAuth0(string connection) =>
        connection + $", Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";

    private static string Addon(string arguments) =>
        GeneratorRun.On(Declarations.Config(arguments: arguments)).Artifact("/saml-addon.json");
}
