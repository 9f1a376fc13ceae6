using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>What the page says of single mistakes: the cause, whether it stops the login, and which step to do again.</summary>
public sealed class WhyAnswerTests
{
    private const string EmailUrl = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";
    private const string Next =
        $" The session at Auth0 stays: sign out at https://{Tenant.Domain}/v2/logout, or open a private window, before the next try.";

    [Test]
    public void A_request_of_another_connection_says_to_correct_the_declaration()
    {
        string other = "urn:flex:" + FlexConnection.ConnectionSid.Replace('0', '9');
        LoginForm form = LoginForm.EnhancedFromFlex with { Flex = FlexConnection.Enhanced with { EntityId = other } };
        Why.Check wrong = Ask(AllMistakes.Right(form).Run().Request!).Wrong.Single();
        Assert.That(wrong.Text, Does.Contain($"Flex calls itself {other}, the declaration says {FlexConnection.EnhancedEntityId}."));
        Assert.That(wrong.Text, Does.Contain("Correct the declaration, build, and redo the callback and addon steps."));
        Assert.That(wrong.Steps, Does.Contain("callbacks").And.Contain("addon"));
        Assert.That(wrong.Rules, Is.EqualTo(new[] { "FLEXSSO0204" }));
    }

    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void A_refused_login_reaches_Flex_as_an_error_with_the_reason_in_an_attribute(object form)
    {
        Observation refused = new(((LoginForm)form).Login("{}"));
        SamlResponse response = new(refused.Xml!);
        Assert.That(response.StatusCode, Is.EqualTo("urn:oasis:names:tc:SAML:2.0:status:Responder"));
        Assert.That(refused.Xml, Does.Contain("<samlp:StatusMessage Value=\"Twilio Flex sign-in: ").And.Not.Contain("Assertion"));
    }

    [Test]
    public void A_refused_login_shows_only_the_reason_and_what_to_do_before_the_next_try()
    {
        Observation refused = new(AllMistakes.OfUserWithoutFlex());
        Why.Check only = Ask(refused.Xml!).Checks.Single();
        Assert.That(only.Text, Does.Contain("Auth0 refused the login (Responder): " + refused.Refusals.Single().Text + Next));
        Assert.That(only.Steps, Is.EqualTo(new[] { "users" }));
        Assert.That(only.Rules, Is.EqualTo(new[] { "FLEXSSO0301" }));
    }

    // The standard has the reason as the text of the element, and no software of this suite writes it so.
    [Test]
    public void A_reason_that_is_a_text_is_read_too()
    {
        string xml = new Observation(AllMistakes.OfUserWithoutFlex()).Xml!;
        string asText = System.Text.RegularExpressions.Regex.Replace(
            xml,
            "<samlp:StatusMessage Value=\"([^\"]*)\"/>",
            "<samlp:StatusMessage>$1</samlp:StatusMessage>"
        );
        Assert.That(asText, Is.Not.EqualTo(xml));
        Assert.That(Ask(asText).ToString(), Is.EqualTo(Ask(xml).ToString()));
    }

    [TestCase("api.access.deny('not today');", ": not today")]
    [TestCase("api.access.deny('');", ", and gives no reason: look in its log.")]
    public void A_refusal_of_another_Action_sends_to_the_flow(string deny, string says)
    {
        Why.Check only = Ask(Later(deny)).Checks.Single();
        Assert.That(only.Text, Does.Contain("Auth0 refused the login (Responder)" + says + Next));
        Assert.That((only.Steps, only.Rules), Is.EqualTo((new[] { "flow" }, Array.Empty<string>())));
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
        LoginInput notDeployed = AllMistakes.Right() with { Action = "exports.onExecutePostLogin = async () => {};" };
        Why.Check[] checks = [.. Ask(notDeployed.Run().Response!.Xml).Checks];
        Why.Check only = checks.Single(check => check.Text.Contains("missing"));
        Assert.That(only.Text, Does.Contain("The generated Action did not run: email, full_name, roles, ").And.Contain(" are missing."));
        Assert.That(only.Text, Does.Contain($"email is there as {EmailUrl}, a URL, which Flex does not read."));
        Assert.That(only.Steps, Is.EqualTo(new[] { "action", "flow", "application" }));
    }

    [Test]
    public void An_email_that_is_there_under_a_URL_only_is_found()
    {
        Why.Check check = Named(Later("api.samlResponse.setAttribute('email', null);"), "email");
        Assert.That(check.Text, Does.Contain($"It is there as {EmailUrl}, a URL, which Flex does not read."));
        Assert.That(check.State, Is.EqualTo("bad"));
    }

    [Test]
    public void A_mistake_that_only_makes_the_worker_wrong_does_not_stop_the_login()
    {
        Why.Check missing = Named(Later("api.samlResponse.setAttribute('department', null);"), "department");
        Assert.That((missing.State, missing.Rules), Is.EqualTo(("doubt", Array.Empty<string>())));
        string renamed = Later($"api.samlResponse.setAttribute('{EmailUrl}', 'other@x.example');");
        Assert.That(Named(renamed, "NameID").State, Is.EqualTo("doubt"));
        string userId = AllMistakes.List.First(mistake => mistake.Id == "FLEXSSO0508").Observation.Xml!;
        Assert.That(Named(userId, "NameID").State, Is.EqualTo("doubt"));
        Assert.That(Named(userId, "NameID").Steps, Is.EqualTo(new[] { "addon" }));
    }

    // samlp takes the time from the clock.
    [Test]
    public void A_response_of_the_future_stops_the_login()
    {
        string later = System.Text.RegularExpressions.Regex.Replace(
            AllMistakes.Right().Run().Response!.Xml,
            "NotBefore=\"[^\"]*",
            "NotBefore=\"2999-01-01T00:00:00.000Z"
        );
        Assert.That(Named(later, "Validity").State, Is.EqualTo("bad"));
    }

    [Test]
    public void An_invalid_number_and_a_missing_list_element_are_described_in_words()
    {
        Why.Check number = Named(Later("api.samlResponse.setAttribute('seniority.int', 'two');"), "seniority.int");
        Assert.That(number.Text, Does.Contain("'two' is not a whole number"));
        LoginForm form = LoginForm.EnhancedFromFlex;
        LoginInput one = form.Login(form.Config.Payload(["Agent"], ("Department", "Support"), ("Languages", new[] { "en" })));
        Why.Check user = Ask(one.Run().Response!.Xml).Checks.First(check => check.Text.Contains("User: languages"));
        Assert.That(user.Text, Does.Contain("declared: [en, de]; missing: de"));
        Assert.That(user.Steps, Is.EqualTo(new[] { "users" }));
        Assert.That(user.Rules, Is.Empty);
    }

    /// <summary>The response of a login in which another Action does something afterwards.</summary>
    private static string Later(string line) => new Observation(AllMistakes.Right().WithLaterAction(line)).Xml!;

    private static Why.Answer Ask(string message) =>
        Why.Ask(SetupPages.Enhanced, [new Why.Message(message, message.StartsWith('<') ? "base64" : null)]).Answers.Single();

    private static Why.Check Named(string xml, string name) => Ask(xml).Checks.First(check => check.Text.Contains($" {name}: "));
}
