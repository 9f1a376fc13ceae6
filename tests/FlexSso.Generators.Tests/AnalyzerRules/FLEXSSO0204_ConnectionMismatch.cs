using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0204_ConnectionMismatch
{
    private const string Id = RuleIds.ConnectionMismatch;
    private const string OtherAudience = "urn:flex:" + Sources.OtherJq;
    private const string OtherAcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + Sources.OtherJq;
    private const string OtherLegacyAcsUrl = "https://iam.twilio.com/v1/Accounts/" + Sources.OtherAc + "/saml2";
    private const string OtherLegacyAudience = OtherLegacyAcsUrl + "/metadata";

    [Test]
    public void The_audience_names_another_connection_than_the_ACS_URL() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{OtherAudience}\"|]"),
                $"Audience names '{Sources.OtherJq}', but AcsUrl names '{Sources.Jq}'; both must name the same JQ SID"
            )
            .HasFixes((FixKeys.Argument + "Audience", Sources.Audience), (FixKeys.Argument + "AcsUrl", OtherAcsUrl));

    [Test]
    public void The_order_of_the_arguments_does_not_matter() =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{OtherAudience}\"|], AcsUrl = \"{Sources.AcsUrl}\""));

    [Test]
    public void The_SID_names_another_connection_than_the_ACS_URL() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", ConnectionSid = [|\"{Sources.OtherJq}\"|]"),
                $"ConnectionSid names '{Sources.OtherJq}', but AcsUrl names '{Sources.Jq}'; both must name the same JQ SID"
            )
            .HasFixes((FixKeys.Argument + "ConnectionSid", Sources.Jq), (FixKeys.Argument + "AcsUrl", OtherAcsUrl));

    [Test]
    public void The_SID_names_another_connection_than_the_audience() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"Audience = \"{Sources.Audience}\", ConnectionSid = [|\"{Sources.OtherJq}\"|]"),
                $"ConnectionSid names '{Sources.OtherJq}', but Audience names '{Sources.Jq}'; both must name the same JQ SID"
            )
            .HasFixes((FixKeys.Argument + "ConnectionSid", Sources.Jq), (FixKeys.Argument + "Audience", OtherAudience));

    [Test]
    public void One_of_three_values_is_wrong_if_the_other_two_agree()
    {
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = [|\"{OtherAcsUrl}\"|], Audience = \"{Sources.Audience}\", ConnectionSid = \"{Sources.Jq}\"")
            )
            .HasFix(FixKeys.Argument + "AcsUrl", Sources.AcsUrl);
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{OtherAudience}\"|], ConnectionSid = \"{Sources.Jq}\"")
            )
            .HasFix(FixKeys.Argument + "Audience", Sources.Audience);
        Expect
            .Error(
                Id,
                Sources.Connection(
                    $"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{Sources.Audience}\", ConnectionSid = [|\"{Sources.OtherJq}\"|]"
                )
            )
            .HasFix(FixKeys.Argument + "ConnectionSid", Sources.Jq);
    }

    [Test]
    public void Three_different_values_hold_two_mistakes() =>
        Expect.Error(
            Id,
            Sources.Connection(
                $"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{OtherAudience}\"|], ConnectionSid = [|\"JQ{new string('0', 32)}\"|]"
            )
        );

    [Test]
    public void The_Legacy_audience_names_another_account() =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = [|\"{OtherLegacyAudience}\"|]"),
                $"Audience names '{Sources.OtherAc}', but AcsUrl names '{Sources.Ac}'; both must name the same Account SID"
            )
            .HasFixes((FixKeys.Argument + "Audience", Sources.LegacyAudience), (FixKeys.Argument + "AcsUrl", OtherLegacyAcsUrl));

    [Test]
    public void The_Account_SID_differs_in_case_only() =>
        Expect.Error(
            Id,
            Sources.Legacy($"AcsUrl = \"{Sources.LegacyAcsUrl}\", AccountSid = [|\"AC{Sources.Ac[2..].ToUpperInvariant()}\"|]")
        );

    [Test]
    public void An_Account_SID_beside_an_Enhanced_connection_names_something_else() =>
        Expect.Nothing(Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", AccountSid = \"{Sources.OtherAc}\""));
}
