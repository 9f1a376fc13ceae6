using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0207: from Legacy to Enhanced.</summary>
public sealed class MigrateFixTests
{
    private const string Title = "Migrate to Enhanced, with the JQ SID to be filled in";
    private const string Placeholder = "ConnectionSid = \"<JQ_CONNECTION_SID>\"";

    [TestCase($"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\"", $"{Placeholder}, AccountSid = \"{Sources.Ac}\"")]
    [TestCase($"Mode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.LegacyAcsUrl}\"", Placeholder)]
    [TestCase(
        $"Audience = \"{Sources.LegacyAudience}\", AccountSid = \"{Sources.Ac}\", Mode = (FlexSsoMode)1, AcsUrl = \"{Sources.LegacyAcsUrl}\"",
        $"AccountSid = \"{Sources.Ac}\", {Placeholder}"
    )]
    public void Only_the_SID_is_left_to_fill_in(string arguments, string expected)
    {
        Fixing result = Fixing.Of(Sources.Config(arguments)).Fix("FLEXSSO0207", Title);
        Assert.Multiple(() =>
        {
            Assert.That(result.Texts[0], Is.EqualTo(Sources.Config(expected)));
            Assert.That(result.Titles("FLEXSSO0207"), Is.Empty);
            Assert.That(result.Titles("FLEXSSO0203"), Is.Empty, "the placeholder is an error that only the user can fix");
        });
    }

    [Test]
    public void With_the_SID_filled_in_the_configuration_is_right()
    {
        Fixing before = Fixing.Of(Sources.Config($"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\""));
        string migrated = before.Fix("FLEXSSO0207", Title).Texts[0].Replace("<JQ_CONNECTION_SID>", Sources.Jq, StringComparison.Ordinal);
        Fixing.Of(migrated).IsFixed("FLEXSSO0207");
    }

    [Test]
    public void Values_that_environments_share_are_left_to_the_user()
    {
        string source = $$"""
            using FlexSso;

            [FlexSsoConfig(Mode = FlexSsoMode.Legacy, {{Sources.Auth0}})]
            [FlexSsoConfig(Environment = "dev", AccountSid = "{{Sources.Ac}}")]
            public partial class AcmeFlex;
            """;
        Assert.That(Fixing.Of(source).Titles("FLEXSSO0207"), Is.Empty);
    }
}
