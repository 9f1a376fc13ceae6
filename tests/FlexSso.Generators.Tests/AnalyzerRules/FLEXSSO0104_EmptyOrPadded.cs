using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0104_EmptyOrPadded
{
    private const string Id = RuleIds.EmptyOrPadded;

    [Test]
    public void A_padded_value_shows_what_cannot_be_seen() =>
        Expect.Error(
            Id,
            Sources.Connection($"Audience = [|\" {Sources.Audience}\\u200b\\n\"|]"),
            $"Audience ' {Sources.Audience}\\u200b\\u000a' has white space or invisible characters around it; "
                + "remove them, because SAML and Auth0 compare exactly"
        );

    [Test]
    public void An_empty_value() => Expect.Error(Id, Sources.Connection("Audience = [|\"\"|]"), "Audience '' is empty; write its value");

    [TestCase(" ")]
    [TestCase("\\t\\r\\n")]
    [TestCase("\\u00a0")]
    [TestCase("\\u200b\\ufeff")]
    public void A_value_of_nothing_but_padding_is_empty(string padding) =>
        Expect.Error(Id, Sources.Connection($"Audience = [|\"{padding}\"|]"));

    [TestCase(" ", "")]
    [TestCase("", " ")]
    [TestCase("\\t", "\\r\\n")]
    [TestCase("", "\\u00a0")]
    [TestCase("\\u3000", "")]
    [TestCase("\\u200b", "\\u200c")]
    [TestCase("\\u202a", "\\u202c")]
    [TestCase("\\ufeff", "")]
    [TestCase("\\0", "")]
    [TestCase("", "\\u00ad")]
    public void Whatever_a_web_page_put_around_it_is_taken_off(string before, string after) =>
        Expect
            .Error(Id, Sources.Connection($"Audience = [|\"{before}{Sources.Audience}{after}\"|]"))
            .HasFix(FixKeys.Value, Sources.Audience);

    [TestCase("AcsUrl", Sources.AcsUrl)]
    [TestCase("ConnectionSid", Sources.Jq)]
    [TestCase("AccountSid", Sources.Ac)]
    public void Every_argument_of_the_connection(string name, string value)
    {
        string rest = name == "AccountSid" ? $", Audience = \"{Sources.Audience}\"" : "";
        Expect.Error(Id, Sources.Connection($"{name} = [|\"{value} \"|]{rest}")).HasFix(FixKeys.Value, value);
        Expect.Error(Id, Sources.Connection($"{name} = [|\"\"|]{rest}")).HasNoFix();
    }

    [TestCase("AcsUrl", Sources.LegacyAcsUrl)]
    [TestCase("Audience", Sources.LegacyAudience)]
    [TestCase("AccountSid", Sources.Ac)]
    public void Every_argument_of_a_Legacy_connection(string name, string value)
    {
        Expect.Error(Id, Sources.Legacy($"{name} = [|\"{value} \"|]")).HasFix(FixKeys.Value, value);
        Expect.Error(Id, Sources.Legacy($"{name} = [|\"\"|]"));
    }

    [TestCase("[|\"acme.us.auth0.com \"|]", $"\"{Declarations.ClientId}\"")]
    [TestCase("\"acme.us.auth0.com\"", $"[|\"{Declarations.ClientId}\\n\"|]")]
    [TestCase("[|\"\"|]", $"\"{Declarations.ClientId}\"")]
    [TestCase("\"acme.us.auth0.com\"", "[|\" \"|]")]
    public void Every_argument_of_the_Auth0_side(string domain, string clientId) =>
        Expect.Error(Id, Sources.OfAuth0($"Auth0Domain = {domain}, ClientId = {clientId}"));

    [Test]
    public void The_e_mail_of_a_user()
    {
        Expect.Error(Id, Sources.Users("[FlexUser([|\" ada@acme.example\"|], FlexRole.Admin)]")).HasFix(FixKeys.Value, "ada@acme.example");
        Expect.Error(Id, Sources.Users("[FlexUser([|\"\"|], FlexRole.Admin)]"), "User '' is empty; write its value");
    }

    // Trimmed, it is the name of another group, connection or application of Auth0, which may exist beside it.
    [TestCase("Connection = [|\"\\u200bacme-entra\"|]", "acme-entra")]
    [TestCase("Connections = new[] { [|\"acme-entra \"|], \"acme-okta\" }", "acme-entra")]
    [TestCase("Connections = new[] { \"acme-entra\" }, TrustedConnections = new[] { [|\"\\u200bacme-entra\"|] }", "acme-entra")]
    [TestCase("ApplicationName = [|\" Flex\"|]", "Flex")]
    public void What_names_something_in_Auth0_is_trimmed_by_a_person(string arguments, string trimmed) =>
        Expect.Error(Id, Sources.Connection($"Audience = \"{Sources.Audience}\", {arguments}")).HasFix(FixKeys.Likely, trimmed);

    [Test]
    public void A_group_is_trimmed_by_a_person() =>
        Expect
            .Error(
                Id,
                Sources
                    .Connection($"Audience = \"{Sources.Audience}\", RolesFrom = \"event.user.groups\"")
                    .Replace(
                        "[FlexSsoConfig",
                        "[FlexRoleMapping([|\"\\u200bAdmins\"|], FlexRole.Admin)] [FlexSsoConfig",
                        StringComparison.Ordinal
                    )
            )
            .HasFix(FixKeys.Likely, "Admins");

    [Test]
    public void The_name_of_an_attribute()
    {
        Expect.Error(Id, Sources.Members("[FlexAttribute([|\"squad \"|])] public string X { get; set; }")).HasFix(FixKeys.Value, "squad");
        Expect.Error(
            Id,
            Sources.Members("[FlexAttribute([|\"\"|])] public string X { get; set; }"),
            "Attribute name '' is empty; write its value"
        );
    }

    [Test]
    public void The_source_of_an_attribute()
    {
        Expect.Error(Id, Sources.Members("[FlexAttribute(\"x\", Source = [|\" event.user.x\"|])] public string X { get; set; }"));
        Expect.Error(Id, Sources.Members("[FlexAttribute(\"x\", Source = [|\"\"|])] public string X { get; set; }"));
    }

    [Test]
    public void The_constant_that_holds_the_value_may_stand_elsewhere() =>
        Expect.Error(
            Id,
            [
                Sources.Connection("Audience = [|Values.Audience|]"),
                $"static class Values {{ public const string Audience = \"{Sources.Audience} \"; }}",
            ]
        );
}
