using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0522_SharedApplication
{
    private const string Id = RuleIds.SharedApplication;
    private const string Auth0 = $"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";
    private const string Dev = $"ConnectionSid = \"{Sources.Jq}\"";
    private const string OneAddon = "which has only one SAML2 addon";
    private const string OneWay = "and Flex knows one way to it";
    private const string OneName = "which has only one name";
    private const string OneConsole = "and one Twilio Console, which has this setting once";
    private const string BothRun = "and the Actions of both would run at each of its logins";
    private const string OtherClient = "\"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\"";

    [TestCase($"ConnectionSid = \"{Sources.OtherJq}\"", "Flex connection")]
    [TestCase($"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\"", "Flex connection", RuleIds.LegacyMode)]
    [TestCase(
        "AcsUrl = \"https://login.flex.ie1.twilio.com/login/callback?connection=" + Sources.Jq + "\"",
        "AcsUrl",
        RuleIds.UnknownRegion
    )]
    [TestCase(Dev + ", LifetimeInSeconds = 60", "LifetimeInSeconds")]
    [TestCase(Dev + ", Signature = SamlSignature.Sha1", "Signature", RuleIds.WeakSignature)]
    [TestCase(Dev + ", NameId = FlexNameId.UserId", "NameId", RuleIds.NameIdIsUserId)]
    [TestCase(Dev + ", CustomDomain = \"login.acme.example\"", "CustomDomain", null, OneWay)]
    [TestCase(Dev + ", ApplicationName = \"Flex\"", "ApplicationName", null, OneName)]
    [TestCase(Dev + ", FlexUrl = \"https://flex.twilio.com/acme\"", "FlexUrl", null, OneConsole)]
    [TestCase(Dev + ", LoginPopup = false", "LoginPopup", null, OneConsole)]
    [TestCase(Dev + ", TrustedUrls = new[] { \"https://acme.example\" }", "set of trusted URLs", null, OneConsole)]
    [TestCase(Dev + ", Connection = \"acme-agents\"", "set of connections", null, BothRun)]
    [TestCase(
        Dev + ", TrustedConnections = new[] { \"Username-Password-Authentication\" }",
        "set of trusted connections",
        RuleIds.StrangersCanGetIn,
        BothRun
    )]
    [TestCase(Dev + ", RequireVerifiedEmail = true", "RequireVerifiedEmail", null, BothRun)]
    [TestCase(Dev + ", DefaultRole = FlexRole.Agent", "DefaultRole", RuleIds.StrangersCanGetIn, BothRun)]
    public void A_shared_application_cannot_have_different_settings(
        string prod,
        string difference,
        string? warning = null,
        string reason = OneAddon
    )
    {
        string[] ids = [Id, .. warning is null ? Array.Empty<string>() : [warning]];
        Diagnostic[] found = [.. Compile.Analyze(Compile.Sources([Environments(Auth0, Dev, prod)]), ids)];
        Assert.That(found.Select(d => d.Id), Is.EquivalentTo(ids));
        Assert.That(
            found.Single(d => d.Id == Id).GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo(
                $"Environment 'prod' has another {difference} than 'dev', but both use the application '{Declarations.ClientId}', {reason}; "
                    + "give each an application of its own (ClientId), or both "
                    + $"the same {difference}"
            )
        );
    }

    [Test]
    public void A_shared_client_ID_is_no_place() =>
        Expect.Error(Id, Environments(Auth0, Dev, $"ConnectionSid = \"{Sources.OtherJq}\"", "[|FlexSsoConfig|]")).HasNoFix();

    [Test]
    public void A_client_ID_of_its_own_is_the_place() =>
        Expect.Error(
            Id,
            $$"""
            using FlexSso;
            [FlexSsoConfig(Auth0Domain = "acme.us.auth0.com")]
            [FlexSsoConfig(Environment = "dev", ClientId = "{{Declarations.ClientId}}", {{Dev}})]
            [FlexSsoConfig(Environment = "stage", ClientId = {{OtherClient}}, {{Dev}})]
            [FlexSsoConfig(Environment = "prod", ClientId = [|"{{Declarations.ClientId}}"|], ConnectionSid = "{{Sources.OtherJq}}")]
            [FlexSsoConfig(Environment = "prod2", ClientId = [|{{OtherClient}}|], ConnectionSid = "{{Sources.OtherJq}}")]
            partial class AcmeFlex { }
            """
        );

    [TestCase(Auth0, Dev, Dev)]
    [TestCase(Auth0, Dev, "Audience = \"" + Sources.Audience + "\", AcsUrl = \"" + Sources.AcsUrl + "\", LifetimeInSeconds = 3600")]
    [TestCase(Auth0, Dev, "Auth0Domain = \"acme-prod.us.auth0.com\", ConnectionSid = \"" + Sources.OtherJq + "\"")]
    [TestCase(Auth0, Dev, "ClientId = " + OtherClient + ", ConnectionSid = \"" + Sources.OtherJq + "\"")]
    public void One_addon_or_two_applications(string shared, string dev, string prod) => Expect.Nothing(Environments(shared, dev, prod));

    private static string Environments(string shared, string dev, string prod, string attribute = "FlexSsoConfig") =>
        $$"""
            using FlexSso;
            [FlexSsoConfig({{shared}})]
            [FlexSsoConfig(Environment = "dev", {{dev}})]
            [{{attribute}}(Environment = "prod", {{prod}})]
            partial class AcmeFlex { }
            """;
}
