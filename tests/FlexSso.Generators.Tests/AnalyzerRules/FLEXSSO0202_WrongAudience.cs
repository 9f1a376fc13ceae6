using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0202_WrongAudience
{
    private const string Id = RuleIds.WrongAudience;
    private const string Hex = "0123456789abcdef0123456789abcdef";
    private const string Form = "it must be 'urn:flex:JQ…' with the JQ SID of your connection (JQ and 32 lower-case hex digits)";
    private const string LegacyForm =
        "it must be 'https://iam.twilio.com/v1/Accounts/AC…/saml2/metadata' with the Account SID (AC and 32 hex digits)";

    // The SID in the text is known, whatever stands beside it.
    [TestCase("urn:flex:JQ0123456789ABCDEF0123456789ABCDEF", "SAML compares exactly, and it differs in case or form")]
    [TestCase("urn:flex:jq" + Hex, "SAML compares exactly, and it differs in case or form")]
    [TestCase("URN:FLEX:JQ" + Hex, "SAML compares exactly, and it differs in case or form")]
    [TestCase("urn:Flex:JQ" + Hex, "SAML compares exactly, and it differs in case or form")]
    [TestCase("JQ" + Hex, "SAML compares exactly, and it differs in case or form")]
    [TestCase("flex:JQ" + Hex, "SAML compares exactly, and it differs in case or form")]
    [TestCase("urn:flex:JQ" + Hex + "/", "it ends in '/'")]
    [TestCase("https://flex.twilio.com/JQ" + Hex, "it is a URL")]
    [TestCase(Sources.AcsUrl, "it is the ACS URL")]
    public void Another_form_than_the_entity_ID_of_Flex(string audience, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{audience}\"|]"),
                $"Audience '{audience.Replace("\u200b", "\\u200b", StringComparison.Ordinal)}' is not the entity ID of a Flex connection: {reason}; {Form}"
            )
            .HasFix(FixKeys.Value, Sources.Audience);

    [TestCase("http://flex.twilio.com", "it is a URL")]
    [TestCase("urn:flex:AC" + Hex, "it holds an Account SID (AC…)")]
    [TestCase("urn:flex:JQ0123456789abcdef0123456789abcde", "it holds no JQ SID")]
    [TestCase("urn:flex:JQ" + Hex + "0", "it holds no JQ SID")]
    [TestCase("urn:flex:JQ0123456789abcdef0123456789abcdeg", "it holds no JQ SID")]
    [TestCase("urn:flex:", "it holds no JQ SID")]
    [TestCase("urn:flex:JQ01234567\u200b89abcdef0123456789abcdef", "it holds no JQ SID")]
    [TestCase("flex", "it holds no JQ SID")]
    public void A_text_without_its_SID_may_be_meant_for_that_of_the_ACS_URL(string audience, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{audience}\"|]"),
                $"Audience '{audience.Replace("\u200b", "\\u200b", StringComparison.Ordinal)}' is not the entity ID of a Flex connection: {reason}; {Form}"
            )
            .HasFix(FixKeys.Likely, Sources.Audience);

    [TestCase("urn:flex:JQ0123456789ABCDEF0123456789ABCDEF")]
    [TestCase("urn:flex:jq" + Hex)]
    [TestCase("urn:flex:JQ" + Hex + "/")]
    [TestCase("JQ" + Hex)]
    [TestCase(Sources.AcsUrl)]
    [TestCase("https://login.flex.us1.twilio.com/JQ" + Hex + "?x")]
    public void The_SID_in_it_is_enough_to_derive_the_right_one(string audience) =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{audience}\"|]")).HasFix(FixKeys.Value, Sources.Audience);

    [TestCase("urn:flex:AC" + Hex)]
    [TestCase("https://acme.us.auth0.com")]
    [TestCase("urn:acme.us.auth0.com")]
    public void Without_a_SID_nothing_is_derived(string audience) =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{audience}\"|]")).HasNoFix();

    // What stands beside the SID says more than the audience would: another region, another value, a remark.
    [TestCase("https://login.flex.ie1.twilio.com/login/callback?connection=JQ" + Hex)]
    [TestCase("HTTP://LOGIN.FLEX.AU1.TWILIO.COM/JQ" + Hex)]
    [TestCase("urn:flex:ie1:JQ" + Hex)]
    [TestCase("urn:flex:JQ" + Hex + ",urn:flex:JQ0123")]
    [TestCase("urn:flex:JQ" + Hex + " (old)")]
    public void A_text_that_says_more_than_its_SID_is_for_a_person(string audience) =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{audience}\"|]")).HasFix(FixKeys.Likely, Sources.Audience);

    [Test]
    public void A_Legacy_text_of_another_region_is_for_a_person() =>
        Expect
            .Error(Id, Sources.Legacy($"Audience = [|\"https://iam.ie1.twilio.com/v1/Accounts/AC{Hex}/saml2/metadata\"|]"))
            .HasFix(FixKeys.Likely, Sources.LegacyAudience);

    [Test]
    public void The_SID_in_it_goes_before_the_SID_of_the_ACS_URL() =>
        Expect
            .Error(Id, Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{Sources.OtherJq}\"|]"))
            .HasFix(FixKeys.Value, "urn:flex:" + Sources.OtherJq);

    [TestCase(Sources.LegacyAudience + "/", "it ends in '/'")]
    [TestCase(Sources.LegacyAcsUrl, "it is the ACS URL")]
    [TestCase("https://IAM.twilio.com/v1/Accounts/AC" + Hex + "/saml2/metadata", "SAML compares exactly, and it differs in case or form")]
    [TestCase("https://iam.twilio.com/v1/Accounts/ac" + Hex + "/saml2/metadata", "SAML compares exactly, and it differs in case or form")]
    [TestCase("http://iam.twilio.com/v1/Accounts/AC" + Hex + "/saml2/metadata", "it does not begin with 'https://'")]
    [TestCase("hhttps://iam.twilio.com/v1/Accounts/AC" + Hex + "/saml2/metadata", "it begins with 'hhttps', a typo in Twilio's own guide")]
    [TestCase("https://iam.twilio.com/v2/Accounts/AC" + Hex + "/saml2/metadata", "'iam.twilio.com/v2' is not a SAML endpoint of Flex")]
    [TestCase(
        "https://preview.twilio.com/iam/Accounts/AC" + Hex + "/saml2",
        "'preview.twilio.com' belongs to a set-up that Twilio has retired"
    )]
    [TestCase("AC" + Hex, "it does not begin with 'https://'")]
    public void Another_form_than_the_Legacy_entity_ID(string audience, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AccountSid = \"{Sources.Ac}\", Audience = [|\"{audience}\"|]"),
                $"Audience '{audience}' is not the entity ID of a Flex connection: {reason}; {LegacyForm}"
            )
            .HasFix(FixKeys.Value, Sources.LegacyAudience);

    [Test]
    public void A_Legacy_text_without_its_SID_may_be_meant_for_that_of_AccountSid()
    {
        const string Audience = "https://iam.twilio.com/v1/Accounts/saml2/metadata";
        Expect
            .Error(
                Id,
                Sources.Legacy($"AccountSid = \"{Sources.Ac}\", Audience = [|\"{Audience}\"|]"),
                $"Audience '{Audience}' is not the entity ID of a Flex connection: it holds no Account SID; {LegacyForm}"
            )
            .HasFix(FixKeys.Likely, Sources.LegacyAudience);
    }

    [Test]
    public void Of_two_SIDs_in_it_none_is_known() =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"urn:flex:{Sources.Jq},urn:flex:{Sources.OtherJq}\"|]")).HasNoFix();

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() =>
        Expect
            .Error(Id, Sources.Legacy($"Audience = [|\"https://IAM.TWILIO.COM/v1/Accounts/AC{Hex}/saml2/metadata\"|]"))
            .HasFix(FixKeys.Value, Sources.LegacyAudience);

    [Test]
    public void The_oldest_language_version_is_checked_too() =>
        Expect.Error(Id, Sources.Connection("Audience = [|\"urn:flex:\"|]"), framework: Framework.Net472);
}
