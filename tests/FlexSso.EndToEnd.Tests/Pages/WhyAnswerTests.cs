using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>What the page says of single mistakes: the cause, whether it stops the login, and which step to do again.</summary>
public sealed class WhyAnswerTests
{
    private const string Statement = "<saml:AttributeStatement";
    private static readonly string Xml = AllMistakes.Right().Run().Response!.Xml;

    [Test]
    public void A_request_of_another_connection_says_to_correct_the_declaration()
    {
        string other = FlexConnection.ConnectionSid.Replace('0', '9');
        string request = $"""
            <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">urn:flex:{other}</Issuer></samlp:AuthnRequest>
            """;
        Why.Check wrong = Ask(request).Wrong.Single();
        Assert.That(
            wrong.Text,
            Does.Contain($"Flex calls itself urn:flex:{other}, the declaration says {FlexConnection.EnhancedEntityId}.")
        );
        Assert.That(wrong.Text, Does.Contain("Correct the declaration, build, and redo the callback and addon steps."));
        Assert.That(wrong.Steps, Does.Contain("callbacks").And.Contain("addon"));
        Assert.That(wrong.Rules, Is.EqualTo(new[] { "FLEXSSO0204" }));
    }

    [Test]
    public void A_refused_login_shows_only_the_reason()
    {
        const string Denied = """
            <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Destination="https://acme.example/"><samlp:Status>
            <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/><samlp:StatusMessage>Twilio Flex sign-in: no role</samlp:StatusMessage>
            </samlp:Status></samlp:Response>
            """;
        Why.Check only = Ask(Denied).Checks.Single();
        Assert.That(only.Text, Does.Contain("Auth0 refused the login (Responder): Twilio Flex sign-in: no role"));
        Assert.That(only.Steps, Is.EqualTo(new[] { "users", "action" }));
    }

    [Test]
    public void An_encrypted_assertion_is_to_be_sent_plain()
    {
        string xml = AllMistakes.List.Single(mistake => mistake.Id == "FLEXSSO0510").Observation.Xml!;
        Why.Check only = Ask(xml).Checks.Single();
        Assert.That(only.Text, Does.Contain("The assertion is encrypted; Flex cannot read it. Take the encryption out"));
        Assert.That(only.Rules, Is.EqualTo(new[] { "FLEXSSO0510" }));
    }

    [Test]
    public void That_the_Action_did_not_run_is_one_line()
    {
        int start = Xml.IndexOf(Statement, StringComparison.Ordinal);
        int end = Xml.IndexOf("</saml:AttributeStatement>", StringComparison.Ordinal);
        string mail = $"<saml:Attribute Name=\"{EmailUrl}\"><saml:AttributeValue>a@acme.example</saml:AttributeValue></saml:Attribute>";
        Why.Check[] checks = [.. Ask(Xml[..start] + "<saml:AttributeStatement>" + mail + Xml[end..]).Checks];
        Why.Check only = checks.Single(check => check.Text.Contains("missing"));
        Assert.That(only.Text, Does.Contain("The generated Action did not run: email, full_name, roles, ").And.Contain(" are missing."));
        Assert.That(only.Text, Does.Contain($"email is there as {EmailUrl}, a URL, which Flex does not read."));
        Assert.That(only.Steps, Is.EqualTo(new[] { "action", "flow", "application" }));
    }

    [Test]
    public void An_email_that_is_there_under_a_URL_only_is_found()
    {
        Why.Check check = Named(Xml.Replace("Name=\"email\"", $"Name=\"{EmailUrl}\""), "email");
        Assert.That(check.Text, Does.Contain($"It is there as {EmailUrl}, a URL, which Flex does not read."));
        Assert.That(check.State, Is.EqualTo("bad"));
    }

    [Test]
    public void A_mistake_that_only_makes_the_worker_wrong_does_not_stop_the_login()
    {
        Why.Check missing = Named(Xml.Replace("Name=\"department\"", "Name=\"http://schemas.xmlsoap.org/x\""), "department");
        string renamed = System.Text.RegularExpressions.Regex.Replace(Xml, "(<saml:NameID[^>]*>)[^<]*", "$1other@x.example");
        Assert.That(Named(renamed, "NameID").State, Is.EqualTo("doubt"));
        string later = System.Text.RegularExpressions.Regex.Replace(Xml, "NotBefore=\"[^\"]*", "NotBefore=\"2999-01-01T00:00:00.000Z");
        Assert.That(Named(later, "Validity").State, Is.EqualTo("bad"));
        string named = System.Text.RegularExpressions.Regex.Replace(Xml, "(<saml:NameID[^>]*>)[^<]*", "$1auth0|1");
        Assert.That((missing.State, missing.Rules), Is.EqualTo(("doubt", Array.Empty<string>())));
        Assert.That(Named(named, "NameID").State, Is.EqualTo("doubt"));
        Assert.That(Named(named, "NameID").Steps, Is.EqualTo(new[] { "addon" }));
    }

    [Test]
    public void An_invalid_number_and_a_missing_list_element_are_described_in_words()
    {
        Why.Check number = Named(Xml.Replace("Name=\"department\"", "Name=\"level.int\"").Replace(">Support<", ">two<"), "level.int");
        Assert.That(number.Text, Does.Contain("'two' is not a whole number"));
        Why.Check user = Ask(Xml.Replace("Name=\"department\"", "Name=\"languages.stringarray\"").Replace(">Support<", ">en<"))
            .Checks.First(check => check.Text.Contains("User: languages"));
        Assert.That(user.Text, Does.Contain("declared: [en, de]; missing: de"));
        Assert.That(user.Steps, Is.EqualTo(new[] { "users" }));
        Assert.That(user.Rules, Is.Empty);
    }

    private const string EmailUrl = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

    private static Why.Answer Ask(string xml) => Why.Ask(SetupPages.Enhanced, [new Why.Message(xml, "base64")]).Answers.Single();

    private static Why.Check Named(string xml, string name) => Ask(xml).Checks.First(check => check.Text.Contains($" {name}: "));
}
