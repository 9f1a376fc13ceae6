using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0501_WrongDomain
{
    private const string Id = RuleIds.WrongDomain;
    private const string Remedy = "; set Auth0Domain to the bare host, like 'acme.us.auth0.com'";

    [TestCase("https://acme.us.auth0.com")]
    [TestCase("https://acme.us.auth0.com/")]
    [TestCase("http://acme.us.auth0.com")]
    [TestCase("acme.us.auth0.com/")]
    [TestCase("acme.us.auth0.com/samlp/metadata")]
    [TestCase("acme.us.auth0.com:443")]
    [TestCase("acme.us.auth0.com.")]
    [TestCase("ACME.us.auth0.com")]
    [TestCase("urn:acme.us.auth0.com")]
    public void A_host_with_something_around_it_is_put_right(string domain) =>
        Expect
            .Error(Id, Domain(domain), $"Auth0Domain '{domain}' is not a bare host name in lower case{Remedy}")
            .HasFix(FixKeys.Value, "acme.us.auth0.com");

    [TestCase("https://acme.us.auth0.com/acme-dev.us.auth0.com")]
    [TestCase("acme.us.auth0.com?acme-dev.us.auth0.com")]
    [TestCase("acme.us.auth0.com#x")]
    [TestCase("acme.us.auth0.com/ or acme-dev")]
    [TestCase("acme.us.auth0.com:pw@acme-dev.us.auth0.com")]
    [TestCase("acme-dev/https://acme.us.auth0.com")]
    [TestCase("acme-dev.us.auth0.com://acme.us.auth0.com")]
    [TestCase("ac\u212ae.us.auth0.com", "acke.us.auth0.com", "holds '\u212a', and a host has only ASCII letters")]
    public void A_host_beside_something_else_is_for_a_person(
        string domain,
        string host = "acme.us.auth0.com",
        string reason = "is not a bare host name in lower case"
    ) => Expect.Error(Id, Domain(domain), $"Auth0Domain '{domain}' {reason}{Remedy}").HasFix(FixKeys.Likely, host);

    [Test]
    public void A_custom_domain_beside_another_is_for_a_person() =>
        Expect
            .Error(
                Id,
                Argument(
                    "\"acme.us.auth0.com\", CustomDomain = [|\"https://login.acme.example/u/login?redirect=https://login.evil.example\"|]"
                )
            )
            .HasFix(FixKeys.Likely, "login.acme.example");

    [TestCase("acme", "is not a full host name")]
    [TestCase("acme us auth0 com", "is not a full host name")]
    [TestCase("acme_.us.auth0.com")]
    [TestCase("-acme.us.auth0.com")]
    [TestCase("acme-.us.auth0.com")]
    [TestCase("acme..auth0.com")]
    [TestCase(".auth0.com")]
    [TestCase("äcme.us.auth0.com", "holds 'ä', and a host has only ASCII letters")]
    [TestCase("ada@acme.us.auth0.com")]
    [TestCase("https://", "is not a full host name")]
    [TestCase("//acme.us.auth0.com")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.auth0.com")]
    public void A_text_that_is_not_a_host_name(string domain, string reason = "is not a bare host name in lower case") =>
        Expect.Error(Id, Domain(domain), $"Auth0Domain '{domain}' {reason}{Remedy}").HasNoFix();

    [TestCase("login.flex.us1.twilio.com", "is a host of Twilio")]
    [TestCase("https://flex.twilio.com/dancing-owl-1234", "is a host of Twilio")]
    [TestCase("manage.auth0.com", "is a site of Auth0 and not your tenant")]
    [TestCase("https://manage.auth0.com/dashboard/us/acme/applications", "is a site of Auth0 and not your tenant")]
    [TestCase("auth0.com", "is a site of Auth0 and not your tenant")]
    [TestCase("us.auth0.com", "is a region of Auth0 and lacks the name of your tenant")]
    [TestCase("us-3.auth0.com", "is a region of Auth0 and lacks the name of your tenant")]
    [TestCase("10.0.0.1", "is an address and not the name of your tenant")]
    public void A_host_that_cannot_be_the_tenant(string domain, string reason) =>
        Expect.Error(Id, Domain(domain), $"Auth0Domain '{domain}' {reason}{Remedy}").HasNoFix();

    [TestCase("")]
    [TestCase("Auth0Domain = null, ")]
    public void No_domain(string argument) =>
        Expect.Error(
            Id,
            Sources
                .OfAuth0($"{argument}ClientId = \"{Declarations.ClientId}\"")
                .Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|](", StringComparison.Ordinal),
            "'AcmeFlex' names no Auth0 domain" + Remedy
        );

    [Test]
    public void No_domain_in_Legacy_mode() =>
        Expect.Error(
            Id,
            Sources.Whole(
                $"[[|FlexSsoConfig|](Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\", ClientId = \"{Declarations.ClientId}\")] partial class A {{ }}"
            )
        );

    [TestCase("acme.auth0.com")]
    [TestCase("acme.eu.auth0.com")]
    [TestCase("acme-2.us-3.auth0.com")]
    [TestCase("1st.eu-2.auth0.com")]
    [TestCase("acme.acme-cloud.auth0app.com")]
    public void A_bare_host(string domain) => Expect.Nothing(Argument($"\"{domain}\""));

    [TestCase("xn--mller-kva.example")]
    [TestCase("nottwilio.com")]
    public void A_bare_host_of_somebody_else(string domain) => Expect.Warning(RuleIds.UnknownDomain, Domain(domain));

    [TestCase("CS0246", "Auth0Domian = \"acme.us.auth0.com\"")]
    [TestCase("CS0182", "Auth0Domain = System.Environment.MachineName")]
    [TestCase("CS0117", "Auth0Domain = System.Environment.Nothing")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string argument) =>
        Expect.CompilerErrorAlone(id, Sources.OfAuth0($"{argument}, ClientId = \"{Declarations.ClientId}\""));

    [Test]
    public void Only_the_compiler_reports_a_constructor_that_does_not_exist() =>
        Expect.CompilerErrorAlone("CS1729", Sources.Whole("[FlexSsoConfig(\"acme\")] partial class AcmeFlex { }"));

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_changed_without_a_culture() =>
        Expect.Error(Id, Domain("MIMI.us.auth0.com")).HasFix(FixKeys.Value, "mimi.us.auth0.com");

    private static string Domain(string domain) => Argument($"[|\"{domain}\"|]");

    private static string Argument(string domain) => Sources.OfAuth0($"Auth0Domain = {domain}, ClientId = \"{Declarations.ClientId}\"");
}
