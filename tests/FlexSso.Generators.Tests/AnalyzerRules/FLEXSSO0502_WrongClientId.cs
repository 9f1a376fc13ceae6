using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0502_WrongClientId
{
    private const string Id = RuleIds.WrongClientId;
    private const string Remedy = "; copy the Client ID from Auth0 > Applications > your application > Settings";

    [TestCase("")]
    [TestCase(", ClientId = null")]
    public void No_client_ID(string argument) =>
        Expect.Error(
            Id,
            Sources
                .OfAuth0("Auth0Domain = \"acme.us.auth0.com\"" + argument)
                .Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|](", StringComparison.Ordinal),
            "'AcmeFlex' has no ClientId, and the Action could not tell Flex from the other applications of the tenant" + Remedy
        );

    [TestCase("https://acme.us.auth0.com", ':')]
    [TestCase("acme.us.auth0.com", '.')]
    [TestCase("kfTh7J8xPq2mN4vB 6cD8eF0gH2jK4lM", ' ')]
    [TestCase("kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lMé", 'é')]
    [TestCase("kfTh7J8xPq2mN4vB'; alert(1); //", '\'')]
    public void A_character_that_no_client_ID_has(string clientId, char wrong) =>
        Expect
            .Error(Id, Client($"[|\"{clientId}\"|]"), $"ClientId '{clientId}' holds '{wrong}', which no client ID has{Remedy}")
            .HasNoFix();

    [Test]
    public void An_invisible_character_is_shown() =>
        Expect.Error(
            Id,
            Client("[|\"kfTh7J8xPq2m\u200bN4vB\"|]"),
            $"ClientId 'kfTh7J8xPq2m\\u200bN4vB' holds '\\u200b', which no client ID has{Remedy}"
        );

    [TestCase(Sources.Ac, "an Account SID (AC…)")]
    [TestCase(Sources.Jq, "the SID of a Flex SSO connection (JQ…)")]
    [TestCase("SK0123456789abcdef0123456789abcdef", "an API key SID (SK…)")]
    public void A_SID_of_Twilio(string sid, string kind) =>
        Expect.Error(Id, Client($"[|\"{sid}\"|]"), $"ClientId '{sid}' is {kind} of Twilio{Remedy}");

    [Test]
    public void A_text_that_may_be_the_secret_is_not_shown()
    {
        string secret = new string('s', 63) + ".";
        Expect.Error(Id, Client($"[|\"{secret}\"|]"), "ClientId of 64 characters holds '.', which no client ID has" + Remedy);
    }

    [TestCase("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl", "a token")]
    [TestCase("-----BEGIN PRIVATE KEY-----", "a private key")]
    public void A_secret_is_called_one(string secret, string kind) =>
        Expect.Error(
            Id,
            Client($"[|\"{secret}\"|]"),
            $"ClientId looks like {kind}, a secret that does not belong in source code: remove it, and replace it where it is valid, "
                + $"because it has been seen{Remedy}"
        );

    [Test]
    public void No_client_ID_in_Legacy_mode() =>
        Expect.Error(
            Id,
            Sources.Whole(
                $"[[|FlexSsoConfig|](Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\", Auth0Domain = \"acme.us.auth0.com\")] partial class A {{ }}"
            )
        );

    [TestCase("CS0246", "ClientID = \"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6\"")]
    [TestCase("CS0182", "ClientId = System.Environment.MachineName")]
    [TestCase("CS0029", "ClientId = 32")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string argument) =>
        Expect.CompilerErrorAlone(id, Sources.OfAuth0("Auth0Domain = \"acme.us.auth0.com\", " + argument));

    private static string Client(string clientId) => Sources.OfAuth0($"Auth0Domain = \"acme.us.auth0.com\", ClientId = {clientId}");
}
