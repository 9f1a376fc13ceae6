using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0310_StrangersCanGetIn
{
    private const string Id = RuleIds.StrangersCanGetIn;

    [TestCase("", "Username-Password-Authentication")]
    [TestCase("Connection = \"acme\", ", "acme")]
    [TestCase("Connections = new[] { \"a\", \"b\" }, TrustedConnections = new[] { \"a\" }, ", "b")]
    [TestCase("RequireVerifiedEmail = true, ", "Username-Password-Authentication")]
    public void A_default_role_in_a_connection_that_is_not_trusted(string arguments, string connection) =>
        Expect
            .Warning(
                Id,
                With(arguments + "DefaultRole = [|FlexRole.Agent|]"),
                $"DefaultRole 'agent' lets in everybody who can open an account in '{connection}' and verify an address of their own; "
                    + "switch off its sign-ups and name it in TrustedConnections, or leave DefaultRole out"
            )
            .HasNoFix();

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
            "RequireVerifiedEmail 'false' lets an account of 'b' become the worker of another account with the same address, which may not be "
                + "theirs; leave it out, or name the connections that the company vouches for in TrustedConnections"
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
                "[FlexSsoConfig(Environment = \"prod\", TrustedConnections = new[] { \"Username-Password-Authentication\" })]"
                    + "[FlexSsoConfig(Environment = \"dev\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", Connection = \"dev\")]",
                arguments: Declarations.Arguments + ", DefaultRole = [|FlexRole.Agent|]"
            ),
            "DefaultRole 'agent' lets in everybody who can open an account in 'dev' and verify an address of their own; "
                + "switch off its sign-ups and name it in TrustedConnections, or leave DefaultRole out"
        );

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
