using FlexSso.Generators.Diagnostics;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0208_WrongSid
{
    private const string Id = RuleIds.WrongSid;
    private const string Hex = "0123456789abcdef0123456789abcdef";
    private const string JqHere =
        "where the JQ SID of your connection (JQ and 32 lower-case hex digits) belongs; copy it from Twilio Console > Flex > Users and access > Single sign-on (SSO)";
    private const string AcHere = "where the Account SID (AC and 32 hex digits) belongs; copy it from the start page of the Twilio Console";

    [TestCase("AC", "an Account SID (AC…)")]
    [TestCase("FO", "the SID of a Flex Flow (FO…)")]
    [TestCase("GO", "the SID of a Flex instance (GO…)")]
    [TestCase("FU", "the SID of a Flex user (FU…)")]
    [TestCase("QO", "the SID of a Flex team (QO…)")]
    [TestCase("WK", "the SID of a TaskRouter worker (WK…)")]
    [TestCase("WS", "the SID of a TaskRouter workspace (WS…)")]
    [TestCase("WW", "the SID of a TaskRouter workflow (WW…)")]
    [TestCase("WQ", "the SID of a TaskRouter queue (WQ…)")]
    [TestCase("JB", "the SID of an identity realm of the old set-up (JB…)")]
    [TestCase("SK", "an API key SID (SK…)")]
    [TestCase("US", "a user SID (US…)")]
    [TestCase("ZZ", "a SID of another kind (ZZ…)")]
    public void A_SID_of_another_kind_names_its_kind(string kind, string name)
    {
        Expect
            .Error(Id, Sources.Connection($"ConnectionSid = [|\"{kind}{Hex}\"|]"), $"ConnectionSid '{kind}{Hex}' holds {name} {JqHere}")
            .HasNoFix();
        string acsUrl = $"https://login.flex.us1.twilio.com/login/callback?connection={kind}{Hex}";
        Expect.Error(Id, Sources.Connection($"AcsUrl = [|\"{acsUrl}\"|]"), $"AcsUrl '{acsUrl}' holds {name} {JqHere}");
        if (kind == "AC")
            return;
        Expect.Error(
            Id,
            Sources.Connection($"Audience = [|\"urn:flex:{kind}{Hex}\"|]"),
            $"Audience 'urn:flex:{kind}{Hex}' holds {name} {JqHere}"
        );
        Expect.Error(Id, Sources.Legacy($"AccountSid = [|\"{kind}{Hex}\"|]"), $"AccountSid '{kind}{Hex}' holds {name} {AcHere}");
        string legacyUrl = $"https://iam.twilio.com/v1/Accounts/{kind}{Hex}/saml2";
        Expect.Error(Id, Sources.Legacy($"AcsUrl = [|\"{legacyUrl}\"|]"), $"AcsUrl '{legacyUrl}' holds {name} {AcHere}");
        Expect.Error(
            Id,
            Sources.Legacy($"Audience = [|\"{legacyUrl}/metadata\"|]"),
            $"Audience '{legacyUrl}/metadata' holds {name} {AcHere}"
        );
    }

    [Test]
    public void A_JQ_SID_in_the_place_of_the_Account_SID()
    {
        string message = $"AccountSid '{Sources.Jq}' holds the SID of a Flex SSO connection (JQ…) {AcHere}";
        Expect.Error(Id, Sources.Legacy($"AccountSid = [|\"{Sources.Jq}\"|]"), message);
        Expect.Error(Id, Sources.Connection($"Audience = \"{Sources.Audience}\", AccountSid = [|\"{Sources.Jq}\"|]"), message);
    }

    [TestCase("FO" + Hex)]
    [TestCase("GO" + Hex)]
    public void A_bare_SID_in_the_place_of_a_value(string sid)
    {
        Expect.Error(Id, Sources.Connection($"AcsUrl = [|\"{sid}\"|]"));
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{sid}\"|]"));
    }

    [TestCase("JQ0123456789ABCDEF0123456789ABCDEF")]
    [TestCase("jq" + Hex)]
    [TestCase("urn:flex:JQ" + Hex)]
    [TestCase("JQ" + Hex + "/")]
    public void A_JQ_SID_in_another_form_is_put_right(string sid) =>
        Expect
            .Error(
                Id,
                Sources.Connection($"ConnectionSid = [|\"{sid}\"|]"),
                $"ConnectionSid '{sid}' holds the SID in another form {JqHere}"
            )
            .HasFix(FixKeys.Value, Sources.Jq);

    [TestCase("https://login.flex.ie1.twilio.com/login/callback?connection=JQ" + Hex)]
    [TestCase("JQ" + Hex + "; JQ0123")]
    public void A_text_that_says_more_than_its_SID_is_for_a_person(string sid) =>
        Expect.Error(Id, Sources.Connection($"ConnectionSid = [|\"{sid}\"|]")).HasFix(FixKeys.Likely, Sources.Jq);

    [TestCase("0123456789abcdef0123456789abcdef")]
    [TestCase("JQ0123")]
    [TestCase("JQ" + Hex + "0")]
    [TestCase("JQ0123456789abcdef0123456789abcdeg")]
    [TestCase("connection")]
    public void A_text_that_is_not_a_SID(string sid) =>
        Expect
            .Error(Id, Sources.Connection($"ConnectionSid = [|\"{sid}\"|]"), $"ConnectionSid '{sid}' holds something else {JqHere}")
            .HasNoFix();

    [Test]
    public void The_fix_for_a_text_that_is_not_a_SID_comes_from_the_audience() =>
        Expect
            .Error(Id, Sources.Connection($"ConnectionSid = [|\"JQ0123\"|], Audience = \"{Sources.Audience}\""))
            .HasFix(FixKeys.Likely, Sources.Jq);

    [TestCase("ac" + Hex)]
    [TestCase("AC" + Hex + "/saml2")]
    public void An_Account_SID_in_another_form_is_put_right(string sid)
    {
        Expect.Error(Id, Sources.Legacy($"AccountSid = [|\"{sid}\"|]")).HasFix(FixKeys.Value, Sources.Ac);
        Expect
            .Error(Id, Sources.Connection($"Audience = \"{Sources.Audience}\", AccountSid = [|\"{sid}\"|]"))
            .HasFix(FixKeys.Value, Sources.Ac);
    }

    [Test]
    public void The_digits_of_an_Account_SID_may_be_capitals() =>
        Expect.Nothing(Sources.Legacy("AccountSid = \"AC0123456789ABCDEF0123456789abcdef\""));

    [TestCase("x" + Sources.Jq, null)]
    [TestCase("_" + Sources.Jq, null)]
    [TestCase(Sources.Jq + "f", null)]
    [TestCase(Sources.Jq + "_", null)]
    [TestCase("=" + Sources.Jq + "&", Sources.Jq)]
    [TestCase(Sources.Ac + "/" + Sources.Jq, Sources.Jq)]
    [TestCase(Sources.Jq + "/" + Sources.OtherJq, Sources.Jq)]
    [TestCase("JQ", null)]
    [TestCase("", null)]
    public void A_SID_ends_where_its_word_ends(string text, string? sid) => Assert.That(Sid.Find(text, "JQ"), Is.EqualTo(sid));
}
