using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Values;
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
                $"The value of 'Crm' looks like {kind}, and source code ends up in the assembly, in logs and in tickets; remove it, and replace it "
                    + "where it is valid, because it has been seen"
            )
            .HasNoFix();

    [Test]
    public void In_an_argument() =>
        Expect.Warning(
            Id,
            Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = [|\"{ClientSecret}\"|]"),
            "Connection looks like a client secret of Auth0, and source code ends up in the assembly, in logs and in tickets; remove it, and replace "
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

    // Each way to write a text, in each place where a member of the class has one.
    [TestCase("public string Crm { get; set; } = [|$\"Bearer {1 + 1}\" + \"" + Token + "\"|];")]
    [TestCase("public string Crm { get; set; } = [|$\"Bearer " + Token + " {typeof(int)}\"|];")]
    [TestCase("public string Crm { get; set; } = [|$@\"Bearer {\"" + Token + "\"}\"|];")]
    [TestCase("public string Crm { get; set; } = [|\"eyJhbGciOiJIUzI1NiJ9\" + \".eyJzdWIiOiJhZGEifQ\" + (\".\" + \"c2lnbmF0dXJl\")|];")]
    [TestCase(
        "public string Crm { get; set; } = [|Part + \".eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl\"|]; const string Part = \"eyJhbGciOiJIUzI1NiJ9\";"
    )]
    [TestCase("public string Crm { get; set; } = [|Whole|]; const string Whole = \"" + Token + "\";")]
    [TestCase("public string Crm { get; set; } = [|AcmeFlex.Whole|]; const string Whole = \"" + Token + "\";")]
    [TestCase("public string Crm { get; set; } = string.Concat(\"Bearer \", [|\"" + Token + "\"|]).Trim();")]
    [TestCase("public string Crm { get; set; } = [|$\"https://{typeof(int)}:hunter2@crm.acme.example\"|];")]
    [TestCase("public string Crm { get; set; } = ([|\"" + Token + "\"|])!;")]
    [TestCase("public string Crm => [|\"" + Token + "\"|];")]
    [TestCase("public string Crm { get => [|\"" + Token + "\"|]; }")]
    [TestCase("public string Crm { get { return [|\"" + Token + "\"|]; } }")]
    [TestCase("public string Crm { get { if (true) { string x = [|\"a\" + \" " + Token + "\"|]; return x; } } }")]
    [TestCase("public string Crm = [|\"" + Token + "\"|];")]
    public void Every_way_to_write_it_is_reported(string member)
    {
        Expect.Warning(Id, Declarations.Config(members: member));
        Expect.Warning(Id, Declarations.Config(members: "[FlexAttribute(\"crm\")] " + member));
    }

    [TestCase("$\"https://ada:{typeof(int)}@crm.acme.example\"")]
    [TestCase("\"https://ada:\" + typeof(int) + \"@crm.acme.example\"")]
    [TestCase("$\"eyJhbGciOiJIUzI1NiJ9{1 + 1}.eyJzdWIiOiJhZGEifQ.c2ln\"")]
    [TestCase("nameof(Zk3mQ9vT1xW7bN5cR8pL2jH6gF4dS0aYqE9uI7oP1tK5rW3zX8nM6vB4cL2hG0fA)")]
    [TestCase("\"a\" + 1 + 'b' + (2 + 3)")]
    public void A_value_that_is_known_at_run_time_is_not_a_secret(string value) =>
        Expect.Nothing(
            Declarations.Config(
                members: $"[FlexAttribute(\"crm\")] public string Crm {{ get; set; }} = {value}; const int {ClientSecret} = 1;"
            )
        );

    [Test]
    public void A_constant_of_the_class_that_is_used_twice_and_one_that_is_not() =>
        Expect.Warning(
            Id,
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, Connection = [|Used|]",
                members: $"const string Used = \"{ClientSecret}\"; const string Idle = [|\"{Token}\"|]; string Value = [|Used|];"
            )
        );

    [TestCase("new Acme.AcmeFlex(FlexRole.Agent) { Crm = [|\"" + Token + "\"|] }")]
    [TestCase("new Acme.AcmeFlex(FlexRole.Agent) { Lists = new[] { \"a\", [|\"Bearer \" + \"" + Token + "\"|] } }")]
    [TestCase("new Acme.AcmeFlex(FlexRole.Agent) { Other = \"" + Token + "\" }")]
    [TestCase("new Acme.AcmeFlex(FlexRole.Agent) { Crm = (Call = () => Text = \"" + Token + "\")() }")]
    public void In_what_code_gives_to_a_payload(string value)
    {
        MarkedSource source = MarkedSource.Parse(
            Declarations.Config(
                members: "[FlexAttribute(\"crm\")] public string Crm { get; set; } [FlexAttribute(\"lists\")] public string[] Lists { get; set; } "
                    + "public string Other { get; set; }"
            )
                + $" public static class Code {{ public static string Text; public static System.Func<string> Call; public static object Make() => {value}; }}"
        );
        GeneratorRun run = GeneratorRun.On(source.Text).Compiles();
        Assert.That(
            Compile.Analyze(run.Output).Select(d => (d.Id, d.Location.SourceSpan)),
            Is.EqualTo(source.Marks.Select(mark => (Id, mark.Span)))
        );
    }

    [TestCase(Token)]
    [TestCase("Bearer " + Token)]
    [TestCase("https://ada:hunter2@acme.us.auth0.com")]
    public void As_the_client_ID_it_is_an_error_that_says_so(string secret) =>
        Expect.Error(RuleIds.WrongClientId, Sources.OfAuth0($"Auth0Domain = \"acme.us.auth0.com\", ClientId = [|\"{secret}\"|]"));

    [Test]
    public void Where_a_value_is_wrong_as_well_its_error_tells_of_the_secret() =>
        Expect.Error(
            RuleIds.WrongConnectionName,
            Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = [|\"{Token}\"|]"),
            $"Connection '{Mark}' is not the name of an Auth0 connection: it holds '.', and Auth0 takes letters, digits and '-'; copy the name "
                + "from Auth0 > Authentication > Database, Social, Enterprise or Passwordless"
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
    public void No_message_contains_the_secret()
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
    public void A_text_that_is_not_a_secret(string text) =>
        Expect.Nothing(Declarations.Config(members: $"[FlexAttribute(\"crm\")] public string Crm {{ get; set; }} = \"{text}\";"));

    [Test]
    public void A_certificate_is_not_a_secret() =>
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
    [TestCase("u https://a/ https://a:b@c/", "u https://a/ https://a:[a URL with a password: a secret, so replace it]@c/")]
    [TestCase("https://a:@c/")]
    public void Redaction_takes_out_each_and_nothing_else(string text, string? expected = null) =>
        Assert.That(SecretText.Redact(text), Is.EqualTo(expected ?? text));
}
