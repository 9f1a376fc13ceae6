using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0204: two values name different connections, and either may be the right one.</summary>
public sealed class MismatchFixTests
{
    private const string OtherAudience = "urn:flex:" + Sources.OtherJq;
    private const string OtherAcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + Sources.OtherJq;

    private static readonly string Mismatch = Sources.Config($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{OtherAudience}\"");

    [Test]
    public void Both_sides_are_offered_and_named() =>
        Assert.That(
            Fixing.Of(Mismatch).Titles("FLEXSSO0204"),
            Is.EqualTo([$"Set AcsUrl to 'https://login.flex.us1.tw\u2026{Sources.OtherJq}'", $"Set Audience to '{Sources.Audience}'"])
        );

    [Test]
    public void The_audience_follows_the_ACS_URL() =>
        Assert.That(
            Fixing.Of(Mismatch).Fix("FLEXSSO0204", "Set Audience").IsFixed("FLEXSSO0204").Texts[0],
            Is.EqualTo(Sources.Config($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{Sources.Audience}\""))
        );

    [Test]
    public void The_ACS_URL_follows_the_audience() =>
        Assert.That(
            Fixing.Of(Mismatch).Fix("FLEXSSO0204", "Set AcsUrl").IsFixed("FLEXSSO0204").Texts[0],
            Is.EqualTo(Sources.Config($"AcsUrl = \"{OtherAcsUrl}\", Audience = \"{OtherAudience}\""))
        );

    [Test]
    public void The_SID_of_the_connection_follows_or_leads()
    {
        Fixing before = Fixing.Of(Sources.Config($"ConnectionSid = @\"{Sources.Jq}\", Audience = \"{OtherAudience}\""));
        Assert.Multiple(() =>
        {
            Assert.That(
                before.Fix("FLEXSSO0204", "Set ConnectionSid").IsFixed("FLEXSSO0204").Texts[0],
                Is.EqualTo(Sources.Config($"ConnectionSid = \"{Sources.OtherJq}\", Audience = \"{OtherAudience}\""))
            );
            Assert.That(
                before.Fix("FLEXSSO0204", "Set Audience").IsFixed("FLEXSSO0204").Texts[0],
                Is.EqualTo(Sources.Config($"ConnectionSid = @\"{Sources.Jq}\", Audience = \"{Sources.Audience}\""))
            );
        });
    }

    [Test]
    public void Alignment_and_comments_stay()
    {
        static string Source(string acsUrl) =>
            $$"""
                [FlexSso.FlexSsoConfig(
                    AcsUrl      = "{{acsUrl}}", // 1
                    // 2
                    Audience    = "{{OtherAudience}}",
                    {{Sources.Auth0}})]
                partial class AcmeFlex { }
                """;

        Assert.That(
            Fixing.Of(Source(Sources.AcsUrl)).Fix("FLEXSSO0204", "Set AcsUrl").IsFixed("FLEXSSO0204").Texts[0],
            Is.EqualTo(Source(OtherAcsUrl))
        );
    }

    // Also where two of three agree: the third may be the one that was changed on purpose.
    [TestCase($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{OtherAudience}\"", 2)]
    [TestCase($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{OtherAudience}\", ConnectionSid = \"{Sources.OtherJq}\"", 1)]
    [TestCase($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{OtherAudience}\", ConnectionSid = \"{Sources.Jq}\"", 1)]
    public void Fix_all_never_chooses_a_connection(string arguments, int offers)
    {
        Fixing before = Fixing.Of(Sources.Config(arguments), Sources.Config(arguments, "Second"));
        Assert.Multiple(() =>
        {
            Assert.That(before.Titles("FLEXSSO0204"), Has.Length.EqualTo(2 * offers));
            Assert.That(before.FixAll("FLEXSSO0204").Texts, Is.EqualTo(before.Texts));
        });
    }
}
