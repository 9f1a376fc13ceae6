using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0205_WrongAcsUrl
{
    private const string Id = RuleIds.WrongAcsUrl;
    private const string Hex = "0123456789abcdef0123456789abcdef";
    private const string Form =
        "it must be 'https://login.flex.us1.twilio.com/login/callback?connection=JQ…' with the JQ SID of your connection (JQ and 32 lower-case hex digits)";
    private const string LegacyForm =
        "it must be 'https://iam.twilio.com/v1/Accounts/AC…/saml2' with the Account SID (AC and 32 hex digits)";

    // With an audience beside it the right URL is known, even when the wrong one holds no SID.
    [TestCase("https://login.twilio.com/login/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us1.twilio.com.example/login/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us12.twilio.com/login/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us1.twilio.com/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback/?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex + "&x=1", "its host, path or query differs")]
    [TestCase("https://LOGIN.flex.us1.twilio.com/login/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase("https://login.flex.us1.twilio.com:443/login/callback?connection=JQ" + Hex, "its host, path or query differs")]
    [TestCase(
        "https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789ABCDEF0123456789ABCDEF",
        "its JQ SID differs in case"
    )]
    [TestCase("https://login.flex.us1.twilio.com/login/callback?connection=jq" + Hex, "its JQ SID differs in case")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback", "it has no 'connection' in its query")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback?sid=JQ" + Hex, "it has no 'connection' in its query")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback?connection=", "its 'connection' is not a JQ SID")]
    [TestCase("https://login.flex.us1.twilio.com/login/callback?connection=JQ0123", "its 'connection' is not a JQ SID")]
    [TestCase("http://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex, "it does not begin with 'https://'")]
    [TestCase(
        "hhttps://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex,
        "it begins with 'hhttps', a typo in Twilio's own guide"
    )]
    [TestCase("HTTPS://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex, "it does not begin with 'https://'")]
    [TestCase(
        "https://preview.twilio.com/iam/Accounts/AC" + Hex + "/saml2",
        "'preview.twilio.com' belongs to a set-up that Twilio has retired"
    )]
    [TestCase("https://iam.twilio.com/v2/saml2/authenticate/JQ" + Hex, "'iam.twilio.com/v2' is not a SAML endpoint of Flex")]
    [TestCase("https://iam.twilio.com/v2/Accounts/AC" + Hex + "/saml2", "'iam.twilio.com/v2' is not a SAML endpoint of Flex")]
    [TestCase("https://flex.twilio.com/dancing-owl-1234", "it has no 'connection' in its query")]
    [TestCase(Sources.Audience, "it is an entity ID, which belongs to Audience")]
    [TestCase("JQ" + Hex, "it does not begin with 'https://'")]
    public void Another_form_than_the_ACS_URL_of_Flex(string acsUrl, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = [|\"{acsUrl}\"|], Audience = \"{Sources.Audience}\""),
                $"AcsUrl '{acsUrl}' is not an assertion consumer service URL of Flex: {reason}; {Form}"
            )
            .HasFix(FixKeys.Likely, Sources.AcsUrl);

    [TestCase("http://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex)]
    [TestCase("hhttps://login.flex.us1.twilio.com/login/callback?connection=JQ" + Hex)]
    [TestCase(Sources.Audience)]
    public void The_SID_in_it_is_enough_to_derive_the_right_one(string acsUrl) =>
        Expect.Error(Id, Sources.Connection($"AcsUrl = [|\"{acsUrl}\"|]")).HasFix(FixKeys.Likely, Sources.AcsUrl);

    [TestCase("https://login.flex.us1.twilio.com/login/callback")]
    [TestCase("https://preview.twilio.com/iam/Accounts/AC" + Hex + "/saml2")]
    [TestCase("https://acme.us.auth0.com/login/callback?connection=" + Hex)]
    public void Without_a_SID_nothing_is_derived(string acsUrl) =>
        Expect.Error(Id, Sources.Connection($"AcsUrl = [|\"{acsUrl}\"|]")).HasNoFix();

    [Test]
    public void Two_values_in_each_others_place_hold_two_mistakes() =>
        Expect.Error(Id, Sources.Connection($"AcsUrl = [|\"{Sources.Audience}\"|], Audience = {{|FLEXSSO0202:\"{Sources.AcsUrl}\"|}}"));

    [TestCase("http://iam.twilio.com/v1/Accounts/AC" + Hex + "/saml2", "it does not begin with 'https://'")]
    [TestCase("hhttps://iam.twilio.com/v1/Accounts/AC" + Hex + "/saml2", "it begins with 'hhttps', a typo in Twilio's own guide")]
    [TestCase(
        "https://preview.twilio.com/iam/Accounts/AC" + Hex + "/saml2",
        "'preview.twilio.com' belongs to a set-up that Twilio has retired"
    )]
    [TestCase("https://iam.twilio.com/v2/Accounts/AC" + Hex + "/saml2", "'iam.twilio.com/v2' is not a SAML endpoint of Flex")]
    [TestCase(Sources.LegacyAudience, "it is an entity ID, which belongs to Audience")]
    [TestCase("https://iam.twilio.com/v1/Accounts/AC" + Hex + "/saml2/", "its host or path differs")]
    [TestCase("https://iam.twilio.com/v1/Accounts/AC" + Hex + "/SAML2", "its host or path differs")]
    [TestCase("https://iam.twilio.com/v1/accounts/AC" + Hex + "/saml2", "its host or path differs")]
    [TestCase("https://iam.twilio.com/v1/Accounts/saml2", "it holds no Account SID")]
    public void Another_form_than_the_Legacy_ACS_URL(string acsUrl, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AcsUrl = [|\"{acsUrl}\"|], AccountSid = \"{Sources.Ac}\""),
                $"AcsUrl '{acsUrl}' is not an assertion consumer service URL of Flex: {reason}; {LegacyForm}"
            )
            .HasFix(FixKeys.Likely, Sources.LegacyAcsUrl);

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() =>
        Expect.Error(
            Id,
            Sources.Connection("AcsUrl = [|\"https://PREVIEW.TWILIO.COM/IAM\"|]"),
            $"AcsUrl 'https://PREVIEW.TWILIO.COM/IAM' is not an assertion consumer service URL of Flex: 'preview.twilio.com' belongs to a set-up that Twilio has retired; {Form}"
        );
}
