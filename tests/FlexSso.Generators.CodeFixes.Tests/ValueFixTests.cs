using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>Rules whose fix replaces the reported expression by the right string.</summary>
public sealed class ValueFixTests
{
    private const string UpperJq = "JQ0123456789ABCDEF0123456789ABCDEF";

    [TestCase("FLEXSSO0202", $"Audience = \"{Sources.Audience}/\"", $"Audience = \"{Sources.Audience}\"")]
    [TestCase("FLEXSSO0202", $"Audience = \"urn:flex:{UpperJq}\"", $"Audience = \"{Sources.Audience}\"")]
    [TestCase(
        "FLEXSSO0202",
        $"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"urn:flex:{Sources.Ac}\"",
        $"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{Sources.Audience}\""
    )]
    [TestCase("FLEXSSO0205", $"AcsUrl = \"h{Sources.AcsUrl}\"", $"AcsUrl = \"{Sources.AcsUrl}\"")]
    [TestCase(
        "FLEXSSO0205",
        $"AcsUrl = \"https://preview.twilio.com/x\", ConnectionSid = \"{Sources.Jq}\"",
        $"AcsUrl = \"{Sources.AcsUrl}\", ConnectionSid = \"{Sources.Jq}\""
    )]
    [TestCase(
        "FLEXSSO0206",
        $"AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = \"{Sources.Audience}\"",
        $"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{Sources.Audience}\""
    )]
    [TestCase(
        "FLEXSSO0503",
        $"Audience = \"{Sources.Audience}\", Connections = new[] {{ \"acme-entra\" }}, TrustedConnections = new[] {{ \"acme-entar\" }}",
        $"Audience = \"{Sources.Audience}\", Connections = new[] {{ \"acme-entra\" }}, TrustedConnections = new[] {{ \"acme-entra\" }}"
    )]
    [TestCase(
        "FLEXSSO0524",
        $"Audience = \"{Sources.Audience}\", Connection = \"username-password-authentication\"",
        $"Audience = \"{Sources.Audience}\", Connection = \"Username-Password-Authentication\""
    )]
    [TestCase("FLEXSSO0208", $"ConnectionSid = \"{UpperJq}\"", $"ConnectionSid = \"{Sources.Jq}\"")]
    public void The_value_of_an_argument_is_replaced(string rule, string arguments, string expected)
    {
        Fixing result = Fixing.Of(Sources.Config(arguments)).Fix(rule, "Change to ").IsFixed(rule);
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Config(expected)));
    }

    [Test]
    public void The_environment_of_a_user_is_spelt_as_the_configuration_has_it()
    {
        string source = Sources.Users(
            "[FlexSsoConfig(Environment = \"prod\")] [FlexUser(\"a@b.example\", FlexRole.Admin, Environment = \"PROD\")]"
        );
        Fixing result = Fixing.Of(source).Fix("FLEXSSO0107").IsFixed("FLEXSSO0107");
        Assert.That(result.Texts[0], Is.EqualTo(source.Replace("PROD", "prod", StringComparison.Ordinal)));
    }

    [TestCase("https://acme.us.auth0.com/", "acme.us.auth0.com")]
    [TestCase("Acme.US.auth0.com", "acme.us.auth0.com")]
    public void The_domain_becomes_a_bare_host(string domain, string expected)
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        Fixing result = Fixing.Of(source.Replace("acme.us.auth0.com", domain)).Fix("FLEXSSO0501").IsFixed("FLEXSSO0501");
        Assert.That(result.Texts[0], Is.EqualTo(source.Replace("acme.us.auth0.com", expected)));
    }

    [TestCase("acme.us.auth0.con")]
    [TestCase("acme.auth0.us.com")]
    public void A_misspelled_domain_is_put_right(string domain)
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        Fixing result = Fixing.Of(source.Replace("acme.us.auth0.com", domain)).Fix("FLEXSSO0523").IsFixed("FLEXSSO0523");
        Assert.That(result.Texts[0], Is.EqualTo(source));
    }

    [TestCase("FLEXSSO0402", "[FlexAttribute(\"Team_Name\")] public string T;", "[FlexAttribute(\"team_name\")] public string T;")]
    [TestCase("FLEXSSO0402", "[FlexAttribute(\"team.string\")] public string T;", "[FlexAttribute(\"team_member\")] public string T;")]
    [TestCase("FLEXSSO0402", "[FlexAttribute(nameof(Phone))] public string Phone;", "[FlexAttribute(\"phone\")] public string Phone;")]
    [TestCase(
        "FLEXSSO0402",
        "[FlexAttribute(\"channel_voice_capacity\")] public int C;",
        "[FlexAttribute(\"channel.voice.capacity\")] public int C;"
    )]
    [TestCase("FLEXSSO0405", "[FlexAttribute(\"level.Integer\")] public int Level;", "[FlexAttribute(\"level\")] public int Level;")]
    [TestCase("FLEXSSO0405", "[FlexAttribute(name: \"l.INT\")] public int L;", "[FlexAttribute(name: \"l\")] public int L;")]
    [TestCase("FLEXSSO0406", "[FlexAttribute(\"level.string\")] public int Level;", "[FlexAttribute(\"level\")] public int Level;")]
    [TestCase(
        "FLEXSSO0416",
        "[FlexAttribute(\"channel.voce.available\")] public bool A;",
        "[FlexAttribute(\"channel.voice.availability\")] public bool A;"
    )]
    [TestCase(
        "FLEXSSO0417",
        "[FlexAttribute(\"channel.voice.capacity.int\")] public int C;",
        "[FlexAttribute(\"channel.voice.capacity\")] public int C;"
    )]
    [TestCase(
        "FLEXSSO0414",
        "[FlexAttribute(\"x\", Source = \"event.usr.app_metdata.x\")] public string X;",
        "[FlexAttribute(\"x\", Source = \"event.user.app_metadata.x\")] public string X;"
    )]
    [TestCase(
        "FLEXSSO0419",
        "[FlexAttribute(\"x\", Source = \"event.user.emial\")] public string X;",
        "[FlexAttribute(\"x\", Source = \"event.user.email\")] public string X;"
    )]
    public void The_name_or_source_of_an_attribute_is_replaced(string rule, string member, string expected)
    {
        Fixing result = Fixing.Of(Sources.Members(member)).Fix(rule).IsFixed(rule);
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Members(expected)));
    }

    [Test]
    public void Padding_is_trimmed_wherever_a_text_stands()
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        string padded = source
            .Replace("\"acme.us", "\" acme.us")
            .Replace("public", "[FlexUser(\"ada@acme.example\\t\", FlexRole.Admin)]\npublic")
            .Replace("{\n}", "{\n    [FlexAttribute(\"\\u200blevel\", Source = \" event.user.level\\n\")] public int Level;\n}");
        Fixing result = Fixing.Of(padded);
        Assert.That(result.Of("FLEXSSO0104"), Has.Length.EqualTo(4));
        for (int i = 0; i < 4; i++)
            result = result.Fix("FLEXSSO0104");
        Assert.That(
            result.IsFixed("FLEXSSO0104").Texts[0],
            Is.EqualTo(
                source
                    .Replace("public", "[FlexUser(\"ada@acme.example\", FlexRole.Admin)]\npublic")
                    .Replace("{\n}", "{\n    [FlexAttribute(\"level\", Source = \"event.user.level\")] public int Level;\n}")
            )
        );
    }

    // A constant may have other uses, and its place is where to mend it: "dotnet format" would leave the wrong one for the next class.
    [TestCase($"@\"{Sources.Audience} \"", true)]
    [TestCase($"\"\"\"{Sources.Audience} \"\"\"", true)]
    [TestCase($"\"\"\"\n    {Sources.Audience} \n    \"\"\"", true)]
    [TestCase($"$\"urn:flex:{{Consts.Sid}} \"", false)]
    [TestCase("\"urn:flex:\" + Consts.Sid + \" \"", false)]
    [TestCase("(Consts.Padded)", false)]
    [TestCase("Consts.Padded", false)]
    public void Any_constant_expression_becomes_a_regular_literal_but_only_a_literal_unattended(string expression, bool isKnown)
    {
        const string Consts =
            $"static class Consts {{ public const string Sid = \"{Sources.Jq}\"; public const string Padded = \"{Sources.Audience} \"; }}";
        string source = Sources.Config($"Audience = {expression}") + Consts;
        Fixing before = Fixing.Of(source);
        Fixing result = before.Fix("FLEXSSO0104").IsFixed("FLEXSSO0104");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Config($"Audience = \"{Sources.Audience}\"") + Consts));
        Assert.That(before.KnownOffers(before.Of("FLEXSSO0104").Single()), Has.Length.EqualTo(isKnown ? 1 : 0));
        Assert.That(before.FixAll("FLEXSSO0104").Texts, Is.EqualTo(isKnown ? result.Texts : before.Texts));
    }

    [Test]
    public void Letters_outside_ASCII_stay_as_the_user_wrote_them()
    {
        static string Source(string name) => Sources.Members($"[FlexAttribute(\"{name}\")] public string X;");
        Assert.That(
            Fixing.Of(Source("d\u00e9partement ")).Fix("FLEXSSO0104").IsFixed("FLEXSSO0104").Texts[0],
            Is.EqualTo(Source("d\u00e9partement"))
        );
    }

    [Test]
    public void Alignment_and_comments_stay()
    {
        static string Source(string audience) =>
            $$"""
                using FlexSso;

                // The one connection.
                [FlexSsoConfig(
                    AcsUrl      = "{{Sources.AcsUrl}}", // from the Console
                    Audience    = /* checked */ "{{audience}}" /* twice */,
                    Auth0Domain = "acme.us.auth0.com",
                	ClientId    = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")] // end
                public partial class AcmeFlex
                {
                }
                """;

        Fixing result = Fixing.Of(Source(Sources.Audience + "/")).Fix("FLEXSSO0202").IsFixed("FLEXSSO0202");
        Assert.That(result.Texts[0], Is.EqualTo(Source(Sources.Audience)));
    }

    [Test]
    public void Line_ends_of_Windows_stay()
    {
        string source = Sources.Config($"\n    Audience    = \" {Sources.Audience}\"").ReplaceLineEndings("\r\n");
        Assert.That(Fixing.Of(source).Fix("FLEXSSO0104").Texts[0], Is.EqualTo(source.Replace("\" urn", "\"urn")));
    }

    [Test]
    public void CSharp_7_3_takes_the_literal() =>
        Fixing
            .Of(Framework.NetStandard20, Sources.Config($"Audience = @\"{Sources.Audience}/\""))
            .Fix("FLEXSSO0202")
            .IsFixed("FLEXSSO0202");

    [TestCase("FLEXSSO0104", $"Audience = \"\", ConnectionSid = \"{Sources.Jq}\"")]
    [TestCase("FLEXSSO0202", "Audience = \"flex\"")]
    [TestCase("FLEXSSO0205", "AcsUrl = \"https://example.org/\"")]
    [TestCase("FLEXSSO0208", $"ConnectionSid = \"FO{Sources.Hex}\"")]
    [TestCase("FLEXSSO0203", "Audience = \"urn:flex:JQxxxx\"")]
    public void Nothing_is_offered_where_the_right_value_is_not_known(string rule, string arguments)
    {
        Fixing before = Fixing.Of(Sources.Config(arguments));
        Assert.Multiple(() =>
        {
            Assert.That(before.Of(rule), Has.Length.EqualTo(1));
            Assert.That(before.Titles(rule), Is.Empty);
        });
    }

    [Test]
    public void The_title_says_the_value() =>
        Assert.That(
            Fixing.Of(Sources.Config($"Audience = \"{Sources.Audience}/\"")).Titles("FLEXSSO0202"),
            Is.EqualTo([$"Change to '{Sources.Audience}'"])
        );
}
