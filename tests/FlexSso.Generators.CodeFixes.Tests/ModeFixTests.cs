using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0206: the values belong to the other set-up.</summary>
public sealed class ModeFixTests
{
    private const string ToLegacy = "Set Mode = FlexSsoMode.Legacy";
    private const string ToEnhanced = "Remove Mode, because Enhanced is the default";

    [TestCase($"Audience = \"{Sources.LegacyAudience}\"", $"Mode = FlexSsoMode.Legacy, Audience = \"{Sources.LegacyAudience}\"")]
    [TestCase(
        $"AccountSid = \"{Sources.Ac}\", Mode = FlexSsoMode.Enhanced, AcsUrl = \"{Sources.LegacyAcsUrl}\"",
        $"AccountSid = \"{Sources.Ac}\", Mode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.LegacyAcsUrl}\""
    )]
    [TestCase(
        $"@Mode = (FlexSsoMode)0, AcsUrl = \"{Sources.LegacyAcsUrl}\"",
        $"@Mode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.LegacyAcsUrl}\""
    )]
    public void Legacy_is_set(string arguments, string expected)
    {
        Fixing result = Fixing.Of(Sources.Config(arguments)).Fix("FLEXSSO0206", ToLegacy).IsFixed("FLEXSSO0206");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Config(expected)));
    }

    [TestCase($"Mode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.AcsUrl}\"", $"AcsUrl = \"{Sources.AcsUrl}\"")]
    [TestCase($"\nMode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.AcsUrl}\"", $"\nAcsUrl = \"{Sources.AcsUrl}\"")]
    [TestCase($"ConnectionSid = \"{Sources.Jq}\", Mode = FlexSsoMode.Legacy", $"ConnectionSid = \"{Sources.Jq}\"")]
    [TestCase(
        $"Audience = \"{Sources.Audience}\", Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\"",
        $"Audience = \"{Sources.Audience}\", AccountSid = \"{Sources.Ac}\""
    )]
    public void Enhanced_is_the_default_and_needs_no_argument(string arguments, string expected)
    {
        Fixing result = Fixing.Of(Sources.Config(arguments)).Fix("FLEXSSO0206", ToEnhanced).IsFixed("FLEXSSO0206");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Config(expected)));
    }

    [Test]
    public void The_value_is_offered_beside_the_mode_where_it_is_known()
    {
        Fixing before = Fixing.Of(
            Sources.Config($"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\", Audience = \"{Sources.Audience}\"")
        );
        Assert.Multiple(() =>
        {
            Assert.That(before.Titles("FLEXSSO0206"), Has.Length.EqualTo(2).And.Contains(ToEnhanced));
            Assert.That(
                before.Fix("FLEXSSO0206", "Change to").IsFixed("FLEXSSO0206").Texts[0],
                Is.EqualTo(
                    Sources.Config($"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\", Audience = \"{Sources.LegacyAudience}\"")
                )
            );
        });
    }

    [Test]
    public void Legacy_is_not_offered_where_another_value_is_of_Enhanced() =>
        Assert.That(
            Fixing.Of(Sources.Config($"ConnectionSid = \"{Sources.Jq}\", Audience = \"{Sources.LegacyAudience}\"")).Titles("FLEXSSO0206"),
            Is.EqualTo([$"Change to '{Sources.Audience}'"])
        );

    [Test]
    public void A_new_argument_takes_the_layout_of_the_others()
    {
        static string Source(string mode) =>
            $$"""
                using FlexSso;

                [FlexSsoConfig( // see the wiki
                    // the old set-up
                    {{mode}}AcsUrl      = "{{Sources.LegacyAcsUrl}}", // 1
                    Auth0Domain = "acme.us.auth0.com",
                    ClientId    = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6" // last
                )]
                public partial class AcmeFlex;
                """;

        Fixing result = Fixing.Of(Source("")).Fix("FLEXSSO0206", ToLegacy).IsFixed("FLEXSSO0206");
        Assert.That(result.Texts[0], Is.EqualTo(Source("Mode        = FlexSsoMode.Legacy,\n    ")));
    }

    [Test]
    public void A_new_argument_takes_the_line_ends_and_tabs_of_the_others()
    {
        static string Source(string mode) => Sources.Config($"\r\n\t\t{mode}AcsUrl = \"{Sources.LegacyAcsUrl}\"");

        Fixing result = Fixing.Of(Source("")).Fix("FLEXSSO0206", ToLegacy).IsFixed("FLEXSSO0206");
        Assert.That(result.Texts[0], Is.EqualTo(Source("Mode = FlexSsoMode.Legacy,\r\n\t\t")));
    }

    [Test]
    public void A_removed_argument_takes_its_line_along_and_leaves_comments()
    {
        static string Source(string mode) =>
            $$"""
                using FlexSso;

                [FlexSsoConfig(
                    Audience    = "{{Sources.Audience}}", // 1
                {{mode}}    Auth0Domain = "acme.us.auth0.com",
                    ClientId    = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
                public partial class AcmeFlex;
                """;

        Assert.Multiple(() =>
        {
            Assert.That(
                Fixing.Of(Source("    Mode        = FlexSsoMode.Legacy,\n")).Fix("FLEXSSO0206", ToEnhanced).IsFixed("FLEXSSO0206").Texts[0],
                Is.EqualTo(Source(""))
            );
            Assert.That(
                Fixing
                    .Of(Source("    Mode        = FlexSsoMode.Legacy, // 2\n"))
                    .Fix("FLEXSSO0206", ToEnhanced)
                    .IsFixed("FLEXSSO0206")
                    .Texts[0],
                Is.EqualTo(Source("    // 2\n"))
            );
        });
    }

    [TestCase("", "FlexSso.FlexSsoMode.Legacy")]
    [TestCase("using F = FlexSso;", "F.FlexSsoMode.Legacy")]
    [TestCase("using M = FlexSso.FlexSsoMode;", "M.Legacy")]
    public void The_mode_is_qualified_as_the_file_needs_it(string usings, string mode)
    {
        string Source(string argument) =>
            $"{usings}\n[FlexSso.FlexSsoConfig({argument}Audience = \"{Sources.LegacyAudience}\", {Sources.Auth0})]\npartial class A {{ }}";

        Fixing result = Fixing.Of(Source("")).Fix("FLEXSSO0206", ToLegacy).IsFixed("FLEXSSO0206");
        Assert.That(result.Texts[0], Is.EqualTo(Source($"Mode = {mode}, ")));
    }

    [Test]
    public void CSharp_7_3_takes_the_mode() =>
        Fixing
            .Of(Framework.NetStandard20, Sources.Config($"Audience = \"{Sources.LegacyAudience}\""))
            .Fix("FLEXSSO0206", ToLegacy)
            .IsFixed("FLEXSSO0206");

    [Test]
    public void Fix_all_never_chooses_a_mode()
    {
        Fixing before = Fixing.Of(
            Sources.Config($"Audience = \"{Sources.LegacyAudience}\"", "First"),
            Sources.Config($"Mode = FlexSsoMode.Legacy, Audience = \"{Sources.Audience}\"", "Second")
        );
        Assert.That(before.FixAll("FLEXSSO0206").Texts, Is.EqualTo(before.Texts));
    }
}
