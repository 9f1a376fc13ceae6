using CsCheck;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Text;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0203_Placeholder
{
    private const string Id = RuleIds.Placeholder;

    [Test]
    public void Twilios_own_placeholder_in_the_ACS_URL() =>
        Expect.Error(
            Id,
            Sources.Connection("AcsUrl = [|\"https://login.flex.us1.twilio.com/login/callback?connection=JQxxxx\"|]"),
            "AcsUrl 'https://login.flex.us1.twilio.com/login/callback?connection=JQxxxx' still holds the placeholder 'JQxxxx'; "
                + "put the ACS URL that the Twilio Console shows there"
        );

    [TestCase("Audience = [|\"urn:flex:JQxxxx\"|]")]
    [TestCase("Audience = [|\"urn:flex:JQXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\"|]")]
    [TestCase("Audience = [|\"urn:flex:<JQ_CONNECTION_SID>\"|]")]
    [TestCase("Audience = [|\"urn:flex:JQ...\"|]")]
    [TestCase("Audience = [|\"urn:flex:JQ…\"|]")]
    [TestCase("Audience = [|\"urn:flex:{connection}\"|]")]
    [TestCase("ConnectionSid = [|\"JQxxxx\"|]")]
    [TestCase("ConnectionSid = [|\"CONNECTION_SID\"|]")]
    [TestCase("AcsUrl = [|\"https://login.flex.us1.twilio.com/login/callback?connection=[JQ SID]\"|]")]
    [TestCase($"Audience = \"{Sources.Audience}\", AccountSid = [|\"ACxxxx\"|]")]
    public void A_placeholder_in_the_connection(string arguments) => Expect.Error(Id, Sources.Connection(arguments));

    [TestCase("AcsUrl = [|\"https://iam.twilio.com/v1/Accounts/ACxxxx/saml2\"|]")]
    [TestCase("Audience = [|\"https://iam.twilio.com/v1/Accounts/ACXXXXXXXXX/saml2/metadata\"|]")]
    [TestCase("AccountSid = [|\"ACxx\"|]")]
    [TestCase("AccountSid = [|\"your_account_sid\"|]")]
    public void A_placeholder_in_a_Legacy_connection(string arguments) => Expect.Error(Id, Sources.Legacy(arguments));

    [TestCase("your-tenant.us.auth0.com")]
    [TestCase("YOUR_DOMAIN")]
    [TestCase("https://yourTenant.auth0.com/")]
    [TestCase("<tenant>.auth0.com")]
    [TestCase("{yourDomain}")]
    [TestCase("yourcompany.eu.auth0.com")]
    public void A_placeholder_in_the_domain(string domain) =>
        Expect.Error(Id, Sources.OfAuth0($"Auth0Domain = [|\"{domain}\"|], ClientId = \"{Declarations.ClientId}\""));

    [TestCase("YOUR_CLIENT_ID")]
    [TestCase("<client id>")]
    [TestCase("{{clientId}}")]
    [TestCase("AbCdxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [TestCase("client_id")]
    public void A_placeholder_in_the_client_ID(string clientId) =>
        Expect.Error(Id, Sources.OfAuth0($"Auth0Domain = \"acme.us.auth0.com\", ClientId = [|\"{clientId}\"|]"));

    [TestCase("your-connection")]
    [TestCase("YOUR_CONNECTION_NAME")]
    [TestCase("{yourConnection}")]
    [TestCase("connection-name")]
    [TestCase("<connection>")]
    public void A_placeholder_in_the_name_of_the_connection(string connection) =>
        Expect.Error(
            Id,
            Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = [|\"{connection}\"|]"),
            $"Connection '{connection}' still holds the placeholder '{PlaceholderText.Find(connection)}'; "
                + "put the name of your connection in Auth0 there"
        );

    [TestCase("acme-connection")]
    [TestCase("your-connections")]
    [TestCase("reconnection-names")]
    public void A_real_name_of_a_connection_is_not_a_placeholder(string connection) =>
        Expect.Nothing(Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = \"{connection}\""));

    [TestCase("<user>@acme.example")]
    [TestCase("you@yourcompany.com")]
    public void A_placeholder_in_the_e_mail_of_a_user(string email) =>
        Expect.Error(Id, Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"));

    [TestCase("yourbank.us.auth0.com")]
    [TestCase("yourbank-login.us.auth0.com")]
    [TestCase("acxx.us.auth0.com")]
    [TestCase("maxx-xx.us.auth0.com")]
    [TestCase("acme.us.auth0.com")]
    [TestCase("exxxxon.us.auth0.com")]
    [TestCase("your-accountant.us.auth0.com")]
    [TestCase("exchangeme.us.auth0.com")]
    public void A_real_domain_is_not_a_placeholder(string domain) =>
        Expect.Nothing(Sources.OfAuth0($"Auth0Domain = \"{domain}\", ClientId = \"{Declarations.ClientId}\""));

    [TestCase("aACxxJ8xPq2mN4vB6cD8eF0gH2jK4lM6")]
    [TestCase("kfTh7J8xPq2mN4vB6cD8eF0gH2jKJQXX")]
    [TestCase("xxxxJ8xPq2mN4vB6cD8eF0gH2jK4XXXX")]
    [TestCase("ACxxJ8xPq2mN4vB6cD8eF0gH2jK4lM6a")]
    [TestCase("xXx7J8xPq2mN4vB6cD8eFXxXxgH2jK4l")]
    public void A_client_ID_with_crosses_by_chance_is_not_a_placeholder(string clientId) =>
        Expect.Nothing(Sources.OfAuth0($"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{clientId}\""));

    [TestCase("MACXX@acme.example")]
    [TestCase("maxxxx@acme.example")]
    [TestCase("accounts@yourbank.example")]
    public void A_real_e_mail_is_not_a_placeholder(string email) =>
        Expect.Nothing(Sources.Users($"[FlexUser(\"{email}\", FlexRole.Agent)]"));

    [TestCase("JQxx", "JQxx")]
    [TestCase("urn:flex:JQXX/", "JQXX")]
    [TestCase("JQxxxxab", "JQxxxx")]
    [TestCase("a[b]c<d>", "<d>")]
    [TestCase("a>b<c", null)]
    [TestCase("JQx", null)]
    [TestCase("JQxxab", null)]
    [TestCase("aJQxx", null)]
    [TestCase("xxxxx", "xxxxx")]
    [TestCase("xxxx", null)]
    [TestCase("a..b", null)]
    [TestCase("{{a}}.b", "{{a}}")]
    [TestCase("myYourTenantName", "YourTenant")]
    [TestCase("yourtenants", null)]
    [TestCase("exchangeme", null)]
    [TestCase("1change-me1", "change-me")]
    [TestCase("", null)]
    public void The_placeholder_is_found_as_it_stands(string text, string? placeholder) =>
        Assert.That(PlaceholderText.Find(text), Is.EqualTo(placeholder));

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() => Assert.That(PlaceholderText.Find("YOUR_CLIENT_ID"), Is.EqualTo("YOUR_CLIENT"));

    // Most texts are let go after one look at their characters. None of a text that holds something beyond ASCII is, and a word more at the
    // end makes no placeholder and takes none away.
    [Test]
    public void The_first_look_misses_no_placeholder() =>
        Gen.OneOf(
                Gen.OneOf(
                    "your",
                    "Tenant",
                    "-domain",
                    "connection",
                    "_sid",
                    "runtime",
                    "placeholder",
                    "change",
                    "me",
                    "client_id",
                    "account_sid"
                ),
                Gen.OneOf(
                    "JQ",
                    "AC",
                    "x",
                    "X",
                    "xx",
                    ".",
                    "..",
                    "<",
                    ">",
                    "{",
                    "}",
                    "[",
                    "]",
                    "1",
                    "-",
                    "_",
                    "@",
                    "a",
                    "co",
                    "pla",
                    "\u000e"
                ),
                Gen.Char['!', '~'].Select(static c => c.ToString())
            )
            .Array[0, 8]
            .Select(Gen.Bool, static (pieces, upper) => upper ? string.Concat(pieces).ToUpperInvariant() : string.Concat(pieces))
            .Sample(static text => PlaceholderText.Find(text) == PlaceholderText.Find(text + " \u00e9"), iter: 20_000);
}
