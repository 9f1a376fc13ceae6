using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0310_StrangersCanGetIn
{
    private const string Id = RuleIds.StrangersCanGetIn;
    private const string Database = "or switch the sign-ups of the database off and hide this warning";
    private const string Company = "or name the connection in TrustedConnections if the company itself makes its accounts";
    private const string Public = "because anybody can open one there";

    [TestCase("", "Username-Password-Authentication", Database)]
    [TestCase("RequireVerifiedEmail = true, ", "Username-Password-Authentication", Database)]
    [TestCase("Connection = \"acme\", ", "acme", Company)]
    [TestCase("Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"a\" }, ", "b", Company)]
    [TestCase("Connections = new[] { \"acme\", \"google-oauth2\" }, ", "google-oauth2", Public)]
    [TestCase("Connections = new[] { \"acme\", \"Username-Password-Authentication\" }, ", "Username-Password-Authentication", Database)]
    public void A_default_role_in_a_connection_that_is_not_trusted(string arguments, string connection, string remedy) =>
        Expect
            .Warning(
                Id,
                With(arguments + "DefaultRole = [|FlexRole.Agent|]"),
                $"DefaultRole 'agent' lets in every account of '{connection}' with a verified address; leave DefaultRole out, {remedy}"
            )
            .HasNoFix();

    [Test]
    public void The_database_of_every_tenant_is_trusted() =>
        Expect
            .Warning(
                Id,
                With("TrustedConnections = new[] { [|\"Username-Password-Authentication\"|] }"),
                "TrustedConnections 'Username-Password-Authentication' is the database of Auth0 in which everybody can sign up until that is "
                    + "switched off, with any address; remove it, because its accounts get in with a verified address"
            )
            .HasNoFix();

    [TestCase("TrustedConnections = new[] { [|\"Username-Password-Authentication\"|] }, DefaultRole = [|FlexRole.Agent|]")]
    [TestCase("Connection = \"email\", TrustedConnections = new[] { [|\"email\"|] }, DefaultRole = [|FlexRole.Agent|]")]
    [TestCase("Connection = \"email\", TrustedConnections = new[] { [|\"email\"|] }, RequireVerifiedEmail = [|false|]")]
    public void No_remedy_leads_into_the_same_rule(string arguments) => Expect.Warning(Id, With(arguments));

    [TestCase("google-oauth2")]
    [TestCase("email")]
    [TestCase("sms")]
    [TestCase("windowslive")]
    public void A_trusted_connection_in_which_anybody_can_open_an_account(string connection) =>
        Expect
            .Warning(
                Id,
                With($"Connection = \"{connection}\", TrustedConnections = new[] {{ [|\"{connection}\"|] }}"),
                $"TrustedConnections '{connection}' holds accounts that anybody can open, so the company cannot vouch for their addresses; "
                    + "remove it from TrustedConnections"
            )
            .HasNoFix();

    [Test]
    public void Several_connections_without_verified_addresses() =>
        Expect.Warning(
            Id,
            With("Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"a\" }, RequireVerifiedEmail = [|false|]"),
            "RequireVerifiedEmail 'false' lets an account of 'b' become the worker of somebody else, because nobody checks whose its address is; leave it out"
        );

    [Test]
    public void A_public_connection_without_verified_addresses() =>
        Expect.Warning(Id, With("Connection = \"google-oauth2\", RequireVerifiedEmail = [|false|]"));

    [TestCase("Connection = \"acme\", TrustedConnections = new[] { \"acme\" }, DefaultRole = FlexRole.Agent")]
    [TestCase("Connections = new[] { \"a\", \"b\" }")]
    [TestCase("Connections = new[] { \"a\", \"b\" }, RequireVerifiedEmail = true")]
    [TestCase("Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"b\", \"a\" }, RequireVerifiedEmail = false")]
    [TestCase("RequireVerifiedEmail = false")]
    [TestCase("Connection = \"google-oauth2\"")]
    [TestCase("TrustedConnections = null")]
    public void Nobody_gets_in_who_should_not(string arguments) => Expect.Nothing(With(arguments));

    [Test]
    public void A_shared_default_role_is_reported_where_it_stands() =>
        Expect.Warning(
            Id,
            Declarations.Config(
                "[FlexSsoConfig(Environment = \"prod\", Connection = \"acme\", TrustedConnections = new[] { \"acme\" })]"
                    + "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", Connection = \"dev\")]",
                arguments: Declarations.Arguments + ", DefaultRole = [|FlexRole.Agent|]"
            ),
            $"DefaultRole 'agent' lets in every account of 'dev' with a verified address; leave DefaultRole out, {Company}"
        );

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
