using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0503_WrongConnectionName
{
    private const string Id = RuleIds.WrongConnectionName;

    [TestCase("acme agents", "it holds ' ', and Auth0 takes letters, digits and '-'")]
    [TestCase("acme_agents", "it holds '_', and Auth0 takes letters, digits and '-'")]
    [TestCase("agénts", "it holds 'é', and Auth0 takes letters, digits and '-'")]
    [TestCase("-agents", "it begins or ends with '-'")]
    [TestCase("agents-", "it begins or ends with '-'")]
    [TestCase("con_abcdefghijklmnop", "it is the ID of a connection and not its name")]
    [TestCase(Declarations.Jq, "it is the SID of a Flex SSO connection (JQ…) of Twilio")]
    public void Not_a_name(string name, string reason) =>
        Expect
            .Error(
                Id,
                With($"Connection = [|\"{name}\"|]"),
                $"Connection '{name}' is not the name of an Auth0 connection: {reason}; "
                    + "copy the name from Auth0 > Authentication > Database, Social, Enterprise or Passwordless"
            )
            .HasNoFix();

    [Test]
    public void Longer_than_Auth0_takes()
    {
        Expect.Nothing(With($"Connection = \"{new string('a', 128)}\""));
        Expect.Error(Id, With($"Connection = [|\"{new string('a', 129)}\"|]"));
    }

    [TestCase("Username-Password-Authentication")]
    [TestCase("google-oauth2")]
    [TestCase("a")]
    [TestCase("7-eleven")]
    public void A_name(string name) => Expect.Nothing(With($"Connection = \"{name}\""));

    [Test]
    public void Each_name_of_a_list()
    {
        Expect.Error(
            Id,
            With("Connections = new[] { \"acme\", [|\"acme agents\"|] }"),
            "Connections 'acme agents' is not the name of an Auth0 connection: it holds ' ', and Auth0 takes letters, digits and '-'; "
                + "copy the name from Auth0 > Authentication > Database, Social, Enterprise or Passwordless"
        );
        Expect.Error(Id, With("Connections = new[] { \"acme\", [|null|] }"));
        Expect.Error(Id, With("Connections = new[] { \"acme\" }, TrustedConnections = new[] { [|\"_\"|] }"));
        Expect.Nothing(With("Connections = new[] { \"acme\", \"acme\" }"));
        Expect.Nothing(With("Connections = null, Connection = \"acme\""));
    }

    [Test]
    public void A_list_without_a_name() =>
        Expect.Error(
            Id,
            With("Connections = [|new string[0]|]"),
            "Connections '' holds no name, so nobody could sign in; name at least one connection"
        );

    [Test]
    public void One_connection_beside_several() =>
        Expect.Error(
            Id,
            With("Connection = [|\"acme\"|], Connections = new[] { \"acme\" }"),
            "Connection 'acme' stands beside Connections, which says the same; keep one of the two"
        );

    [Test]
    public void A_trusted_connection_that_is_not_declared() =>
        Expect.Error(
            Id,
            With("Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"a\", [|\"c\"|] }"),
            "TrustedConnections 'c' is not a connection of the declaration, which has 'a', 'b'; name it in Connections too, or remove it"
        );

    [TestCase("acme-entar", "'acme-entra'")]
    [TestCase("Acme-Entra", "'acme-entra'")]
    public void A_trusted_connection_that_is_misspelled(string name, string right) =>
        Expect
            .Error(
                Id,
                With($"Connections = new[] {{ \"acme-entra\", \"b\" }}, TrustedConnections = new[] {{ [|\"{name}\"|] }}"),
                $"TrustedConnections '{name}' is not a connection of the declaration, which has 'acme-entra', 'b'; did you mean {right}?"
            )
            .HasFix(FixKeys.Likely, "acme-entra");

    [Test]
    public void A_trusted_connection_that_is_near_two() =>
        Expect.Error(Id, With("Connections = new[] { \"acme-a\", \"acme-b\" }, TrustedConnections = new[] { [|\"acme-c\"|] }")).HasNoFix();

    [Test]
    public void The_environment_says_which_of_the_two_holds() =>
        Expect.Nothing(
            Declarations.Config(
                "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", Connection = \"dev\")] [FlexSsoConfig(Environment = \"prod\")]",
                arguments: Declarations.Arguments + ", Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"a\" }"
            )
        );

    [TestCase("\"\"", RuleIds.EmptyOrPadded)]
    [TestCase("\" acme\"", RuleIds.EmptyOrPadded)]
    [TestCase("\"<connection>\"", RuleIds.Placeholder)]
    public void A_mistake_that_any_text_can_have(string text, string id) => Expect.Error(id, With($"Connection = [|{text}|]"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
