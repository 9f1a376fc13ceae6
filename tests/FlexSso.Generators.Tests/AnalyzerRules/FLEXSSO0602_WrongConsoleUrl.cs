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
    [TestCase("ftp://flex.acme.example", "is not a web address", "write it with 'https://'")]
    [TestCase("https://flex.acme.example?a=b", "has a query or a fragment", "write it without")]
    [TestCase("https://flex.acme.example/#x", "has a query or a fragment", "write it without")]
    [TestCase("https://ada@flex.acme.example", "holds a user name", "write it without")]
    [TestCase("https://", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase("https://-flex.acme.example", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase("https://flex_1.acme.example", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase("https://flex.acme.example..", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase("https://999.999.999.999", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase("https://[::g]", "has a host that no browser finds", "write it like 'https://flex.acme.example'")]
    [TestCase(
        "https://flex.acme.example:x",
        "has a port that does not exist",
        "write a number from 1 to 65535, or leave it out with its colon"
    )]
    [TestCase(
        "https://flex.acme.example:",
        "has a port that does not exist",
        "write a number from 1 to 65535, or leave it out with its colon"
    )]
    [TestCase(
        "https://flex.acme.example:99999",
        "has a port that does not exist",
        "write a number from 1 to 65535, or leave it out with its colon"
    )]
    [TestCase("https://flex.acme.example/%4", "holds a '%' that encodes nothing", "write '%25' for the character itself")]
    [TestCase("https://flex.acme.example/%4g", "holds a '%' that encodes nothing", "write '%25' for the character itself")]
    [TestCase("https://flex.acme.example/%g4", "holds a '%' that encodes nothing", "write '%25' for the character itself")]
    [TestCase("https://flex.acme.example/100%", "holds a '%' that encodes nothing", "write '%25' for the character itself")]
    [TestCase("https://flex.acme.example/\u00e9/", "holds '\u00e9', which no URL has", "encode it")]
    [TestCase("*", "has a wildcard, which Enhanced does not take", "write each URL out")]
    [TestCase("https://@flex.acme.example", "holds a user name", "write it without")]
    [TestCase("https://,flex.acme.example", "is more than one URL", "write each as an element of its own")]
    [TestCase("https://flex.acme.example/%zz", "holds a '%' that encodes nothing", "write '%25' for the character itself")]
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

    [TestCase("flex.twillio.com")]
    [TestCase("flex.twilio.con")]
    [TestCase("flext.wilio.com")]
    public void A_slip_in_the_host_of_Flex(string host)
    {
        const string Right = "https://flex.twilio.com/dancing-owl-1234";
        string url = $"https://{host}/dancing-owl-1234";
        foreach (string arguments in new[] { $"FlexUrl = [|\"{url}\"|]", $"TrustedUrls = new[] {{ [|\"{url}\"|] }}" })
            Expect
                .Error(
                    Id,
                    With(arguments),
                    $"{arguments[..arguments.IndexOf(' ', StringComparison.Ordinal)]} '{url}' is nearly at 'flex.twilio.com'; write '{Right}'"
                )
                .HasFix(FixKeys.Likely, Right);
    }

    [TestCase("HTTPS://Flex.acme.example/Flex", "https://flex.acme.example/Flex")]
    [TestCase("https://flex.acme.example:443/", "https://flex.acme.example/")]
    [TestCase("http://localhost:80", "http://localhost")]
    public void Written_as_a_browser_sends_it(string url, string fixedUrl) =>
        Expect
            .Error(
                Id,
                With($"TrustedUrls = new[] {{ [|\"{url}\"|] }}"),
                $"TrustedUrls '{url}' is not written as a browser sends it; write '{fixedUrl}'"
            )
            .HasFix(FixKeys.Value, fixedUrl);

    // A browser keeps the dot: it is an origin of its own.
    [Test]
    public void Without_the_dot_at_its_end_a_host_is_another_one() =>
        Expect
            .Error(
                Id,
                With("TrustedUrls = new[] { [|\"https://flex.acme.example.\"|] }"),
                "TrustedUrls 'https://flex.acme.example.' has a host that ends in a dot; write 'https://flex.acme.example'"
            )
            .HasFix(FixKeys.Likely, "https://flex.acme.example");

    [TestCase("https://flex.acme.example")]
    [TestCase("https://flex")]
    [TestCase("https://10.1.2.3/flex")]
    [TestCase("https://[2001:db8::1]:8443")]
    [TestCase("http://[::1]:3000")]
    [TestCase("https://flex.acme.example/a%20b")]
    [TestCase("https://flex.acme.example/flex")]
    [TestCase("https://flex.acme.example:8443/")]
    [TestCase("https://flex.acme.example:1/~")]
    [TestCase("https://flex.acme.example:65535/%aF%09")]
    [TestCase("http://localhost:3000")]
    [TestCase("http://127.0.0.1:3000/flex")]
    public void A_URL_to_trust(string url) => Expect.Nothing(With($"TrustedUrls = [\"{url}\"]"));

    [Test]
    public void Null_is_not_a_URL() => Expect.Error(Id, With("TrustedUrls = new string[] { [|null|] }"));

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
        "SelfHosted 'true' needs FlexUrl, as the Default Redirect URL and as a trusted URL; set FlexUrl to where agents open Flex"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.acme.example\"|]",
        "FlexUrl 'https://flex.acme.example' is not at 'flex.twilio.com'; set SelfHosted = true if Flex runs on your server; if a page of yours shows it in a frame, set Embedded = true and write the URL in the frame"
    )]
    [TestCase(
        "Embedded = true, FlexUrl = [|\"https://crm.acme.example\"|]",
        "FlexUrl 'https://crm.acme.example' is not at 'flex.twilio.com'; write the URL of Flex in the frame, like 'https://flex.twilio.com/dancing-owl-1234', and not that of the page around it"
    )]
    [TestCase(
        "SelfHosted = true, FlexUrl = [|\"https://flex.twilio.com/dancing-owl-1234\"|]",
        "FlexUrl 'https://flex.twilio.com/dancing-owl-1234' is at Twilio, but Flex is self-hosted; write your own URL, or take SelfHosted out"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.twilio.com/*\"|]",
        "FlexUrl 'https://flex.twilio.com/*' has a wildcard, but browsers are sent to one address; write each URL out"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.twilio.com/\"|]",
        "FlexUrl 'https://flex.twilio.com/' lacks the runtime domain; write it like 'https://flex.twilio.com/dancing-owl-1234'"
    )]
    [TestCase(
        "FlexUrl = [|\"https://acme.us.auth0.com\"|]",
        "FlexUrl 'https://acme.us.auth0.com' is where agents sign in at Auth0; write the URL at which they open Flex"
    )]
    [TestCase(
        "FlexUrl = [|\"https://flex.twilio.com:443/dancing-owl-1234\"|]",
        "FlexUrl 'https://flex.twilio.com:443/dancing-owl-1234' is not written as a browser sends it; write 'https://flex.twilio.com/dancing-owl-1234'"
    )]
    public void Where_Flex_is(string arguments, string message) => Expect.Error(Id, With(arguments), message);

    [TestCase("FlexUrl = \"https://flex.twilio.com/dancing-owl-1234\"")]
    [TestCase("SelfHosted = true, FlexUrl = \"https://flex.acme.example/\"")]
    [TestCase("SelfHosted = true, FlexUrl = \"http://localhost:3000\"")]
    [TestCase("Embedded = true, FlexUrl = \"https://flex.twilio.com/dancing-owl-1234\"")]
    [TestCase("Embedded = true, SelfHosted = true, FlexUrl = \"https://flex.acme.example/\"")]
    public void Where_Flex_can_be(string arguments) => Expect.Nothing(With(arguments));

    [Test]
    public void The_runtime_domain_of_a_guide_is_a_placeholder() =>
        Expect.Error(RuleIds.Placeholder, With("FlexUrl = [|\"https://flex.twilio.com/runtime-domain\"|]"));

    [Test]
    public void A_shared_URL_that_does_not_fit_names_the_environment() =>
        Expect.Error(
            Id,
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, FlexUrl = [|\"https://flex.twilio.com/dancing-owl-1234\"|]",
                attributes: "[FlexSsoConfig(Environment = \"one\")][FlexSsoConfig(Environment = \"two\", SelfHosted = true)]"
            ),
            "FlexUrl 'https://flex.twilio.com/dancing-owl-1234' is at Twilio, but 'AcmeFlex.Two' is self-hosted; write your own URL, or take SelfHosted out"
        );

    [Test]
    public void Null_takes_a_shared_URL_back() =>
        Expect.Nothing(
            Declarations.Config(
                arguments: $"{Declarations.Arguments}, SelfHosted = true, FlexUrl = \"https://flex.acme.example\"",
                attributes: "[FlexSsoConfig(Environment = \"one\")]"
                    + "[FlexSsoConfig(Environment = \"two\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\", SelfHosted = false, FlexUrl = null)]"
            )
        );

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
