using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0602_WrongConsoleUrl
{
    private const string Id = RuleIds.WrongConsoleUrl;

    [TestCase("https://*.acme.example", "has a wildcard, which Enhanced does not take", "write each URL out")]
    [TestCase("flex.acme.example", "has no scheme", "write it with 'https://'")]
    [TestCase("http://flex.acme.example", "is not encrypted", "write it with 'https://'")]
    [TestCase("http://localhost.acme.example", "is not encrypted", "write it with 'https://'")]
    [TestCase("ftp://flex.acme.example", "is no web address", "write it with 'https://'")]
    [TestCase("https://flex.acme.example?a=b", "has a query or a fragment", "write it without")]
    [TestCase("https://flex.acme.example/#x", "has a query or a fragment", "write it without")]
    [TestCase("https://ada@flex.acme.example", "holds a user name", "write it without")]
    [TestCase(
        "https://flex",
        "has a host other than a full name in lower-case letters, digits, '-' and '.', or a port that is none",
        "write it like 'https://flex.acme.example'"
    )]
    [TestCase(
        "https://flex.acme.example:x",
        "has a host other than a full name in lower-case letters, digits, '-' and '.', or a port that is none",
        "write it like 'https://flex.acme.example'"
    )]
    [TestCase(
        "https://flex.acme.example:99999",
        "has a host other than a full name in lower-case letters, digits, '-' and '.', or a port that is none",
        "write it like 'https://flex.acme.example'"
    )]
    [TestCase("https://a.acme.example,https://b.acme.example", "is more than one URL", "write each as an element of its own")]
    [TestCase("https://flex.acme.example/a b", "holds ' ', which no URL has", "encode it")]
    public void Not_a_URL_to_trust(string url, string reason, string remedy) =>
        Expect
            .Error(
                Id,
                With($"TrustedUrls = new[] {{ \"http://localhost:3000\", [|\"{url}\"|] }}"),
                $"TrustedUrls '{url}' {reason}; {remedy}"
            )
            .HasNoFix();

    [TestCase("https://flex.acme.example")]
    [TestCase("https://flex.acme.example/flex")]
    [TestCase("https://flex.acme.example:8443/")]
    [TestCase("http://localhost:3000")]
    [TestCase("http://127.0.0.1:3000/flex")]
    public void A_URL_to_trust(string url) => Expect.Nothing(With($"TrustedUrls = [\"{url}\"]"));

    [Test]
    public void Null_is_none() => Expect.Error(Id, With("TrustedUrls = new string[] { [|null|] }"));

    [Test]
    public void Legacy_takes_a_wildcard() =>
        Expect.Nothing(
            Declarations.Config(
                arguments: $"Mode = FlexSsoMode.Legacy, AccountSid = \"{Declarations.Ac}\", Auth0Domain = \"acme.us.auth0.com\", "
                    + $"ClientId = \"{Declarations.ClientId}\", TrustedUrls = new[] {{ \"https://*.acme.example\" }}"
            )
        );

    [TestCase(
        "SelfHosted = [|true|]",
        "FlexUrl '' is missing, but a self-hosted Flex needs it as the Default Redirect URL and as a trusted URL; set FlexUrl to where agents open it"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.acme.example\"|]",
        "FlexUrl 'https://flex.acme.example' is not at 'flex.twilio.com'; set SelfHosted = true if Flex runs on your server"
    )]
    [TestCase(
        "SelfHosted = true, FlexUrl = [|\"https://flex.twilio.com/dancing-owl-1234\"|]",
        "FlexUrl 'https://flex.twilio.com/dancing-owl-1234' is at Twilio, but Flex is self-hosted; write your own URL, or take SelfHosted out"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.twilio.com/\"|]",
        "FlexUrl 'https://flex.twilio.com/' lacks the runtime domain; write it like 'https://flex.twilio.com/dancing-owl-1234'"
    )]
    public void Where_Flex_is(string arguments, string message) => Expect.Error(Id, With(arguments), message);

    [TestCase("FlexUrl = \"https://flex.twilio.com/dancing-owl-1234\"")]
    [TestCase("SelfHosted = true, FlexUrl = \"https://flex.acme.example/\"")]
    [TestCase("SelfHosted = true, FlexUrl = \"http://localhost:3000\"")]
    public void Where_Flex_can_be(string arguments) => Expect.Nothing(With(arguments));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
