using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0206_MixedModes
{
    private const string Id = RuleIds.MixedModes;

    [Test]
    public void Only_Legacy_values_without_the_mode() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = [|\"{Sources.LegacyAcsUrl}\"|], Audience = \"{Sources.LegacyAudience}\""),
                $"AcsUrl '{Sources.LegacyAcsUrl}' belongs to Legacy, but the configuration is Enhanced; "
                    + "set Mode = FlexSsoMode.Legacy, or copy the values of Enhanced"
            )
            .HasFix(FixKeys.Mode, "Legacy");

    [Test]
    public void Only_Enhanced_values_in_Legacy_mode() =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AcsUrl = [|\"{Sources.AcsUrl}\"|], Audience = \"{Sources.Audience}\""),
                $"AcsUrl '{Sources.AcsUrl}' belongs to Enhanced, but the configuration is Legacy; "
                    + "set Mode = FlexSsoMode.Enhanced, or copy the values of Legacy"
            )
            .HasFix(FixKeys.Mode, "Enhanced");

    [TestCase($"AcsUrl = [|\"{Sources.LegacyAcsUrl}\"|]")]
    [TestCase($"Audience = [|\"{Sources.LegacyAudience}\"|]")]
    [TestCase($"Audience = [|\"{Sources.LegacyAudience}\"|], AccountSid = \"{Sources.Ac}\"")]
    [TestCase($"Mode = FlexSsoMode.Enhanced, AcsUrl = [|\"{Sources.LegacyAcsUrl}\"|]")]
    public void One_Legacy_value_without_the_mode(string arguments) =>
        Expect.Error(Id, Sources.Connection(arguments)).HasFix(FixKeys.Mode, "Legacy");

    [TestCase($"AcsUrl = [|\"{Sources.AcsUrl}\"|]")]
    [TestCase($"Audience = [|\"{Sources.Audience}\"|]")]
    [TestCase($"ConnectionSid = [|\"{Sources.Jq}\"|]")]
    public void One_Enhanced_value_in_Legacy_mode(string arguments) =>
        Expect.Error(Id, Sources.Legacy(arguments)).HasFix(FixKeys.Mode, "Enhanced");

    [Test]
    public void One_Enhanced_value_beside_the_Account_SID() =>
        Expect
            .Error(Id, Sources.Legacy($"Audience = [|\"{Sources.Audience}\"|], AccountSid = \"{Sources.Ac}\""))
            .HasFixes((FixKeys.Mode, "Enhanced"), (FixKeys.Likely, Sources.LegacyAudience));

    [Test]
    public void A_single_Legacy_ACS_URL_among_Enhanced_values_is_derived() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = [|\"{Sources.LegacyAcsUrl}\"|], Audience = \"{Sources.Audience}\""),
                $"AcsUrl '{Sources.LegacyAcsUrl}' belongs to Legacy, but the configuration is Enhanced; copy the value of Enhanced"
            )
            .HasFix(FixKeys.Likely, Sources.AcsUrl);

    [Test]
    public void A_single_Legacy_audience_among_Enhanced_values_is_derived() =>
        Expect
            .Error(Id, Sources.Connection($"AcsUrl = \"{Sources.AcsUrl}\", Audience = [|\"{Sources.LegacyAudience}\"|]"))
            .HasFix(FixKeys.Likely, Sources.Audience);

    [Test]
    public void A_single_Enhanced_ACS_URL_among_Legacy_values_is_derived() =>
        Expect
            .Error(Id, Sources.Legacy($"AcsUrl = [|\"{Sources.AcsUrl}\"|], Audience = \"{Sources.LegacyAudience}\""))
            .HasFix(FixKeys.Likely, Sources.LegacyAcsUrl);

    [Test]
    public void A_single_Enhanced_audience_among_Legacy_values_is_derived() =>
        Expect
            .Error(Id, Sources.Legacy($"AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = [|\"{Sources.Audience}\"|]"))
            .HasFix(FixKeys.Likely, Sources.LegacyAudience);

    [Test]
    public void A_JQ_SID_keeps_the_configuration_Enhanced() =>
        Expect
            .Error(Id, Sources.Connection($"AcsUrl = [|\"{Sources.LegacyAcsUrl}\"|], ConnectionSid = \"{Sources.Jq}\""))
            .HasFix(FixKeys.Likely, Sources.AcsUrl);

    [Test]
    public void A_JQ_SID_beside_Legacy_values() =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AccountSid = \"{Sources.Ac}\", ConnectionSid = [|\"{Sources.Jq}\"|]"),
                $"ConnectionSid '{Sources.Jq}' belongs to Enhanced, but the configuration is Legacy; "
                    + "set Mode = FlexSsoMode.Enhanced, or copy the values of Legacy"
            )
            .HasFix(FixKeys.Mode, "Enhanced");

    [Test]
    public void An_audience_that_is_wrong_in_both_modes_offers_none() =>
        Expect.Error(Id, Sources.Legacy($"Audience = [|\"urn:flex:{Sources.Ac}\"|]")).HasNoFix();

    [Test]
    public void A_mode_under_which_the_value_is_wrong_too_is_not_offered() =>
        Expect
            .Error(
                Id,
                Sources.Connection($"AcsUrl = [|\"h{Sources.LegacyAcsUrl}\"|]"),
                $"AcsUrl 'h{Sources.LegacyAcsUrl}' belongs to Legacy, but the configuration is Enhanced; "
                    + "set Mode = FlexSsoMode.Legacy, or copy the values of Enhanced"
            )
            .HasNoFix();

    [Test]
    public void A_JQ_SID_beside_more_of_Legacy() =>
        Expect
            .Error(
                Id,
                Sources.Legacy($"AcsUrl = \"{Sources.LegacyAcsUrl}\", ConnectionSid = [|\"{Sources.Jq}\"|]"),
                $"ConnectionSid '{Sources.Jq}' belongs to Enhanced, but the configuration is Legacy; "
                    + "remove it, or set Mode = FlexSsoMode.Enhanced and copy the values of Enhanced"
            )
            .HasNoFix();

    [TestCase("7")]
    [TestCase("-1")]
    public void A_number_that_is_not_a_mode(string number) =>
        Expect
            .Error(
                Id,
                Sources.Connection($"Mode = [|(FlexSsoMode)({number})|], AcsUrl = \"{Sources.LegacyAcsUrl}\""),
                $"Mode '{number}' is neither Enhanced nor Legacy; use a member of FlexSsoMode"
            )
            .HasNoFix();

    [Test]
    public void A_mode_that_is_written_as_a_number_counts() =>
        Expect.Nothing(Sources.Connection($"Mode = (FlexSsoMode)1, AcsUrl = \"{Sources.LegacyAcsUrl}\""));

    [Test]
    public void A_mode_that_is_undefined_hides_no_padding() =>
        Expect.Error(Id, Sources.Connection("Mode = [|(FlexSsoMode)7|], Audience = {|FLEXSSO0104:\"urn:flex \"|}"));
}
