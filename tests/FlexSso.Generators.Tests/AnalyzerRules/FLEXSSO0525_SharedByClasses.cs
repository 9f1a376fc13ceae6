using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0525_SharedByClasses
{
    private const string Id = RuleIds.SharedByClasses;
    private const string Auth0 = $"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";
    private const string Flex = $"ConnectionSid = \"{Sources.Jq}\"";
    private const string OneAddon = "which has only one SAML2 addon";
    private const string OneWay = "and Flex knows one way to it";
    private const string OneConsole = "and one Twilio Console, which has this setting once";
    private const string BothRun = "and the Actions of both would run at each of its logins";

    [TestCase($"ConnectionSid = \"{Sources.OtherJq}\"", "", "Flex connection", OneAddon)]
    [TestCase(Flex + ", LifetimeInSeconds = 60", "", "LifetimeInSeconds", OneAddon)]
    [TestCase(Flex + ", CustomDomain = \"login.acme.example\"", "", "CustomDomain", OneWay)]
    [TestCase(Flex + ", FlexUrl = \"https://flex.twilio.com/acme\"", "", "FlexUrl", OneConsole)]
    [TestCase(Flex + ", Connection = \"acme-agents\"", "", "set of connections", BothRun)]
    [TestCase(Flex + ", RequireVerifiedEmail = true", "", "RequireVerifiedEmail", BothRun)]
    [TestCase(Flex, "[FlexAttribute(\"department\")] public string X;", "set of worker attributes", BothRun)]
    public void Two_classes_that_want_different_things_of_one_application(
        string arguments,
        string member,
        string difference,
        string reason
    ) =>
        Expect
            .Error(
                Id,
                Two(arguments, member, $"[|\"{Declarations.ClientId}\"|]"),
                $"'Acme.SalesFlex' has another {difference} than 'Acme.AcmeFlex', but both use the application '{Declarations.ClientId}', {reason}; "
                    + $"give each an application of its own (ClientId), or both the same {difference}",
                otherFiles: 2
            )
            .HasNoFix();

    [TestCase("[FlexAttribute(\"level\")] public int X;", "[FlexAttribute(\"level\")] public int X = 1;")]
    [TestCase("[FlexAttribute(\"level\")] public int X;", "[FlexAttribute(\"level\")] public string X;")]
    [TestCase("[FlexAttribute(\"level\")] public int X;", "[FlexAttribute(\"level\", Source = \"event.user.family_name\")] public int X;")]
    public void An_attribute_of_another_type_or_source_or_with_another_initial_value(string one, string other) =>
        Expect.Error(Id, Two(Flex, other, $"[|\"{Declarations.ClientId}\"|]", one), otherFiles: 2);

    [TestCase("\"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\"", $"ConnectionSid = \"{Sources.OtherJq}\"", "")]
    [TestCase($"\"{Declarations.ClientId}\"", $"Audience = \"{Sources.Audience}\", LifetimeInSeconds = 3600", "")]
    public void Two_applications_or_one_addon(string clientId, string arguments, string member) =>
        Expect.Nothing(Two(arguments, member, clientId), classes: 2);

    [Test]
    public void The_order_and_the_members_of_the_attributes_do_not_matter() =>
        Expect.Nothing(
            Two(
                Flex,
                "[FlexAttribute(\"level\")] public int L; [FlexAttribute(\"city\")] public string C;",
                $"\"{Declarations.ClientId}\"",
                "[FlexAttribute(\"city\", Source = \"event.user.app_metadata.flex.city\")] public string City; [FlexAttribute(\"level\")] public int Level;"
            ),
            classes: 2
        );

    [Test]
    public void Environments_are_named_and_another_tenant_may_have_the_client_ID() =>
        Expect.Error(
            Id,
            $$"""
            using FlexSso;
            namespace Acme;
            [FlexSsoConfig(ClientId = "{{Declarations.ClientId}}")]
            [FlexSsoConfig(Environment = "dev", Auth0Domain = "acme-dev.us.auth0.com", ConnectionSid = "{{Sources.OtherJq}}")]
            [FlexSsoConfig(Environment = "prod", Auth0Domain = "acme.us.auth0.com", {{Flex}})]
            partial class AcmeFlex { }
            [FlexSsoConfig(ClientId = "{{Declarations.ClientId}}")]
            [FlexSsoConfig(Environment = "test", Auth0Domain = "acme-test.us.auth0.com", {{Flex}})]
            [[|FlexSsoConfig|](Environment = "live", Auth0Domain = "acme.us.auth0.com", ConnectionSid = "{{Sources.OtherJq}}")]
            partial class SalesFlex { }
            """,
            $"'Acme.SalesFlex.Live' has another Flex connection than 'Acme.AcmeFlex.Prod', but both use the application '{Declarations.ClientId}', "
                + $"{OneAddon}; give each an application of its own (ClientId), or both the same Flex connection",
            otherFiles: 2
        );

    private static string Two(string arguments, string member, string clientId, string firstMember = "") =>
        $$"""
            using FlexSso;
            namespace Acme;
            [FlexSsoConfig({{Auth0}}, {{Flex}})]
            partial class AcmeFlex { {{firstMember}} }
            [FlexSsoConfig(Auth0Domain = "acme.us.auth0.com", {{arguments}}, ClientId = {{clientId}})]
            partial class SalesFlex { {{member}} }
            """;
}
