using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0518_Secret
{
    private const string Id = RuleIds.Secret;
    private const string Token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl";
    private const string Mark = "[a token: a secret, so replace it]";
    private const string KeyMark = "[a private key: a secret, so replace it]";
    private const string Key = "-----BEGIN RSA PRIVATE KEY-----\\nMIIEow\\n-----END RSA PRIVATE KEY-----";
    private const string ClientSecret = "Zk3mQ9vT1xW7bN5cR8pL2jH6gF4dS0aYqE9uI7oP1tK5rW3zX8nM6vB4cL2hG0fA";

    [TestCase(Token, "a token")]
    [TestCase("Bearer " + Token, "a token")]
    [TestCase(Key, "a private key")]
    [TestCase(ClientSecret, "a client secret of Auth0")]
    [TestCase("https://ada:hunter2@crm.acme.example", "a URL with a password")]
    public void In_an_initial_value(string secret, string kind) =>
        Expect
            .Warning(
                Id,
                Declarations.Config(members: $"[FlexAttribute(\"crm\")] public string Crm {{ get; set; }} = [|\"{secret}\"|];"),
                $"The value of 'Crm' looks like {kind}, and source code ends in the assembly, in logs and in tickets; take it out and replace it "
                    + "where it is valid, because it has been seen"
            )
            .HasNoFix();

    [Test]
    public void In_an_argument() =>
        Expect.Warning(
            Id,
            Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = [|\"{ClientSecret}\"|]"),
            "Connection looks like a client secret of Auth0, and source code ends in the assembly, in logs and in tickets; take it out and replace "
                + "it where it is valid, because it has been seen"
        );

    [Test]
    public void By_way_of_a_constant() =>
        Expect.Warning(
            Id,
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, Connection = [|AcmeFlex.Secret|]",
                members: $"public const string Secret = \"{ClientSecret}\";"
            )
        );

    [Test]
    public void Where_a_value_is_wrong_as_well_its_error_tells_of_the_secret() =>
        Expect.Error(
            RuleIds.WrongClientId,
            Declarations.Config(
                arguments: $"Audience = \"urn:flex:{Declarations.Jq}\", Auth0Domain = \"acme.us.auth0.com\", ClientId = [|\"{Token}\"|]"
            ),
            $"ClientId '{Mark}' holds '.', which no client ID has; copy the Client ID from Auth0 > Applications > your application > Settings"
        );

    [Test]
    public void A_client_secret_for_the_client_ID() =>
        Expect.Warning(
            Id,
            Declarations.Config(
                arguments: $"Audience = \"urn:flex:{Declarations.Jq}\", Auth0Domain = \"acme.us.auth0.com\", ClientId = [|\"{ClientSecret}\"|]"
            )
        );

    [Test]
    public void No_message_repeats_it()
    {
        string source = Declarations.Config(
            $"[FlexUser(\"{Token}\", FlexRole.Admin)]",
            $"[FlexAttribute(\"{Token}\")] public string Crm {{ get; set; }}",
            $"Audience = \"{Token}\", AcsUrl = \"{Key}\", Auth0Domain = \"https://ada:hunter2@acme.us.auth0.com\", ClientId = \"{ClientSecret}\", "
                + $"Connection = \"{Token}\", Issuer = \"{Token}\", ActionRuntime = \"{Token}\", FlexUrl = \"https://ada:hunter2@flex.acme.example\""
        );
        Diagnostic[] diagnostics = [.. Compile.Analyze(Compile.Source(source))];
        Assert.That(diagnostics, Is.Not.Empty);
        // Each literal has one: the error where it is wrong there, the warning where it only is a secret.
        Assert.That(diagnostics.Select(static d => d.Location.SourceSpan), Is.Unique);
        string messages = string.Join("\n", diagnostics.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        foreach (string secret in new[] { Token, "MIIEow", ClientSecret, "hunter2" })
            Assert.That(messages, Does.Not.Contain(secret));
    }

    [TestCase("tier two")]
    [TestCase("https://crm.acme.example/a:b@c")]
    [TestCase("-----BEGIN CERTIFICATE-----")]
    [TestCase("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Nothing_secret(string text) =>
        Expect.Nothing(Declarations.Config(members: $"[FlexAttribute(\"crm\")] public string Crm {{ get; set; }} = \"{text}\";"));

    [Test]
    public void A_certificate_is_none() =>
        Expect.Error(
            RuleIds.RequestsMustBeSigned,
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, SigningCert = [|\"-----BEGIN CERTIFICATE-----\\nMIID\\n-----END CERTIFICATE-----\"|]"
            )
        );

    [TestCase("")]
    [TestCase("a b")]
    [TestCase("x" + Token + "x", "x" + Token + "x")]
    [TestCase("a " + Token + " b " + Token, $"a {Mark} b {Mark}")]
    [TestCase("u https://a:b@c/ v " + Token, $"u https://a:[a URL with a password: a secret, so replace it]@c/ v {Mark}")]
    [TestCase("one -----BEGIN PRIVATE KEY-----x-----END PRIVATE KEY----- two", $"one {KeyMark} two")]
    [TestCase("one -----BEGIN PRIVATE KEY-----x", $"one {KeyMark}")]
    [TestCase("PRIVATE KEY-----", KeyMark)]
    public void Redaction_takes_out_each_and_nothing_else(string text, string? expected = null) =>
        Assert.That(SecretText.Redact(text), Is.EqualTo(expected ?? text));
}
