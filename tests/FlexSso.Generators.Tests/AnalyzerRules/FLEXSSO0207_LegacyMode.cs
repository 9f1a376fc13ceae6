using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0207_LegacyMode
{
    private const string Id = RuleIds.LegacyMode;
    private const string Auth0 = $"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";

    [TestCase($"AccountSid = \"{Declarations.Ac}\"")]
    [TestCase($"AcsUrl = \"https://iam.twilio.com/v1/Accounts/{Declarations.Ac}/saml2\"")]
    public void Legacy(string value) =>
        Expect
            .Warning(
                Id,
                Declarations.Config(arguments: $"Mode = [|FlexSsoMode.Legacy|], {value}, {Auth0}"),
                "'AcmeFlex' is set up as Legacy, which Twilio asked every account to leave before 2026-03-31; migrate in the Twilio Console, then "
                    + "take Mode out and set ConnectionSid to the JQ SID that it shows"
            )
            .HasFix(FixKeys.Migrate, "Enhanced");

    [Test]
    public void One_environment_of_two() =>
        Expect
            .Warning(
                Id,
                Declarations.Config(
                    arguments: $"Environment = \"old\", Mode = [|FlexSsoMode.Legacy|], AccountSid = \"{Declarations.Ac}\", {Auth0}",
                    attributes: $"[FlexSsoConfig(Environment = \"new\", {Declarations.Arguments.Replace("kf", "Kf", StringComparison.Ordinal)})]"
                )
            )
            .HasFix(FixKeys.Migrate, "Enhanced");

    [Test]
    public void A_shared_mode_is_said_once_and_has_no_fix() =>
        Expect
            .Warning(
                Id,
                Declarations.Config(
                    arguments: $"Mode = [|FlexSsoMode.Legacy|], {Auth0}",
                    attributes: $"[FlexSsoConfig(Environment = \"one\", AccountSid = \"{Declarations.Ac}\")]"
                        + $"[FlexSsoConfig(Environment = \"two\", AccountSid = \"{Declarations.Ac[..^1]}0\", Auth0Domain = \"acme-two.us.auth0.com\")]"
                )
            )
            .HasNoFix();

    [Test]
    public void An_environment_beside_shared_values_of_Auth0_has_its_fix() =>
        Expect
            .Warning(
                Id,
                Declarations.Config(
                    arguments: Auth0,
                    attributes: $"[FlexSsoConfig(Environment = \"one\", Mode = [|FlexSsoMode.Legacy|], AccountSid = \"{Declarations.Ac}\")]"
                        + $"[FlexSsoConfig(Environment = \"two\", ConnectionSid = \"{Declarations.Jq}\", Auth0Domain = \"acme-two.us.auth0.com\")]"
                )
            )
            .HasFix(FixKeys.Migrate, "Enhanced");

    [Test]
    public void With_a_wildcard_the_fix_would_end_in_another_error() =>
        Expect
            .Warning(
                Id,
                Declarations.Config(
                    arguments: $"Mode = [|FlexSsoMode.Legacy|], AccountSid = \"{Declarations.Ac}\", {Auth0}, TrustedUrls = new[] {{ \"https://*.acme.example\" }}"
                )
            )
            .HasNoFix();

    [Test]
    public void A_mistake_within_Legacy_hides_nothing_and_takes_the_fix_away() =>
        Expect
            .Error(
                Id,
                Declarations.Config(
                    arguments: $"Mode = {{|FLEXSSO0207:FlexSsoMode.Legacy|}}, AccountSid = {{|FLEXSSO0208:\"AC0123\"|}}, {Auth0}"
                )
            )
            .HasNoFix();

    [Test]
    public void Enhanced() => Expect.Nothing(Declarations.Config(), information: Id);
}
