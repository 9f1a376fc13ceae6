using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0209_UnknownRegion
{
    [TestCase("ie1")]
    [TestCase("au1")]
    public void A_login_host_that_Twilio_does_not_document(string region)
    {
        string acsUrl = $"https://login.flex.{region}.twilio.com/login/callback?connection={Sources.Jq}";
        Expect
            .Warning(
                RuleIds.UnknownRegion,
                Sources.Connection($"AcsUrl = [|\"{acsUrl}\"|], Audience = \"{Sources.Audience}\""),
                $"AcsUrl '{acsUrl}' names the region '{region}', but the only login host that Twilio documents is "
                    + "'login.flex.us1.twilio.com'; check the value in the Twilio Console"
            )
            .HasNoFix();
    }

    [Test]
    public void A_host_that_is_no_region_is_an_error() =>
        Expect.Error(
            RuleIds.WrongAcsUrl,
            Sources.Connection($"AcsUrl = [|\"https://login.flex.US1.twilio.com/login/callback?connection={Sources.Jq}\"|]")
        );
}
