using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>The page explains the mistake of each login in the suite, and it finds no mistake in a right login.</summary>
public sealed class WhyTests
{
    private static readonly string[] Forms = ["base64", "lines", "xml", "tracer", "parameters", "json", "form"];

    private readonly Dictionary<Mistake, Why.Answer> _answers = [];
    private readonly List<Why.Session> _sessions = [];

    [OneTimeSetUp]
    public void AskAll()
    {
        foreach (IGrouping<string, Mistake> page in AllMistakes.List.Where(m => m.Observation.Xml is not null).GroupBy(PageOf))
        {
            Mistake[] mistakes = [.. page];
            Why.Session session = Why.Ask(
                page.Key,
                mistakes.Select((m, i) => new Why.Message(m.Observation.Xml!, Forms[i % Forms.Length]))
            );
            _sessions.Add(session);
            foreach ((Mistake mistake, Why.Answer answer) in mistakes.Zip(session.Answers))
                _answers.Add(mistake, answer);
        }
    }

    private static IEnumerable<TestCaseData> Cases() =>
        AllMistakes.List.Select(mistake => new TestCaseData(mistake).SetName("The page names: " + mistake.ToString().Replace('"', '\'')));

    [TestCaseSource(nameof(Cases))]
    public void The_page_names(object mistake)
    {
        Mistake asked = (Mistake)mistake;
        if (!_answers.TryGetValue(asked, out Why.Answer? answer))
        {
            Assert.That(asked.Observation.Refusals, Is.Not.Empty, "there is no response to paste, because somebody refused before");
            return;
        }
        if (WhyNot.Of(asked) is { } exception)
        {
            Assert.That(answer.Rules, exception.Rule is null ? Is.Empty : Does.Contain(exception.Rule), answer.ToString);
            Assert.That(answer.Wrong, exception.IsWrong ? Is.Not.Empty : Is.Empty, answer.ToString);
        }
        else
        {
            Assert.That(answer.Rules, Does.Contain(asked.Id), answer.ToString);
        }
        // The page shows the reason of a refusal, and finds the row of the symptoms that says more than that there is one.
        if (asked.Observation.Refusals.SingleOrDefault(refusal => refusal.By == Refusal.Deny) is { } denied)
        {
            Assert.That(answer.Checks.Single().Text, Does.Contain("(Responder): " + denied.Text));
            Assert.That(answer.Rules, WhyNot.Of(asked) is { Rule: null } ? Is.Empty : Is.Not.Empty);
            Assert.That(answer.Checks.Single().Steps, Is.Not.Empty);
        }
        Assert.That(answer.Checks.Sum(check => check.Dead), Is.Zero, "links to a symptom that is not there");
    }

    [Test]
    public void Each_exception_is_one_of_a_mistake() =>
        Assert.That(WhyNot.All.Select(exception => exception.Mistake), Is.SubsetOf(_answers.Keys.Select(mistake => mistake.ToString())));

    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void A_right_login_has_no_mistakes(object form)
    {
        LoginForm login = (LoginForm)form;
        string page = login.Config == Declared.Enhanced ? SetupPages.Enhanced : SetupPages.Legacy;
        LoginAnswer right = AllMistakes.Right(login).Run();
        Why.Session session = Why.Ask(page, Forms.Select(each => new Why.Message(right.Response!.Xml, each)));
        foreach (Why.Answer answer in session.Answers)
        {
            Assert.That(answer.Wrong, Is.Empty, answer.ToString);
            Assert.That(answer.Checks, Has.Count.GreaterThan(20));
            // Legacy's page has no certificate to compare with, and a login from Auth0 does not answer a request.
            Assert.That(answer.Rules, page == SetupPages.Legacy ? Is.EqualTo(new[] { "FLEXSSO0601" }) : Is.Empty, answer.ToString);
            Assert.That(answer.First, Does.StartWith("Nothing in it "));
        }
        Assert.That(session.Answers, Has.Count.EqualTo(Forms.Length));
        Assert.That(session.Answers.Select(answer => answer.ToString()).Distinct(), Has.Exactly(1).Items, "the form changes nothing");
    }

    [Test]
    public void A_right_login_with_chosen_settings_has_no_mistakes()
    {
        LoginForm form = LoginForm.EnhancedFromFlex with { Config = Declared.Chosen };
        LoginAnswer right = form.Login(Declared.Chosen.AppMetadata("supervisor@acme.example")).Run().Accepted();
        Why.Answer answer = Why.Ask(SetupPages.Chosen, [new Why.Message(right.Response!.Xml, "base64")]).Answers.Single();
        Assert.That(answer.Wrong, Is.Empty, answer.ToString);
    }

    [TestCaseSource(nameof(Requests))]
    public void A_right_request_has_no_mistakes(object form)
    {
        LoginForm login = (LoginForm)form;
        string page = login.Config == Declared.Enhanced ? SetupPages.Enhanced : SetupPages.Legacy;
        string request = login.Login(login.Config.AppMetadata("supervisor@acme.example")).Run().Request!;
        string escaped = Uri.EscapeDataString(request);
        Why.Session session = Why.Ask(
            page,
            [
                new Why.Message(request),
                new Why.Message(escaped),
                new Why.Message("SAMLRequest=" + escaped),
                new Why.Message($"https://{Tenant.Domain}/samlp/{Tenant.ClientId}?connection=x&SAMLRequest={escaped}&RelayState=y"),
            ]
        );
        foreach (Why.Answer answer in session.Answers)
        {
            Assert.That(answer.Wrong, Is.Empty, answer.ToString);
            Assert.That(answer.Checks, Has.Count.EqualTo(4));
        }
    }

    private static IEnumerable<LoginForm> Requests() => LoginForm.All.Where(form => !form.Flex.IsIdpInitiated);

    [Test]
    public void A_request_of_another_connection_is_named()
    {
        string request = LoginForm.LegacyFromFlex.Login(Declared.Legacy.AppMetadata("supervisor@acme.example")).Run().Request!;
        Why.Answer answer = Why.Ask(SetupPages.Enhanced, [new Why.Message(request)]).Answers.Single();
        Assert.That(answer.Rules, Is.EqualTo(new[] { "FLEXSSO0206" }), answer.ToString);
        Assert.That(
            answer.ToString(),
            Does.Contain("Flex calls itself").And.Contain("the declaration says " + FlexConnection.EnhancedEntityId)
        );
    }

    private const string NoMessage =
        "This is not a SAML message, or it was cut off. Copy the whole value of SAMLResponse; it is usually several thousand characters.";
    private const string CutOff = "This is no complete XML, so it was cut off";

    private static readonly (string Text, string First)[] NoMessages =
    [
        ("x", NoMessage),
        ("hello", NoMessage),
        ("hello world", NoMessage),
        ("Callback URL mismatch", NoMessage),
        ("70004 Invalid issuer in the Assertion/Response", NoMessage),
        ("50%", NoMessage),
        ("PHNhbWxwOlJlc3BvbnNl", CutOff),
        ("PHNhbWxwOlJlc3BvbnNlI", CutOff),
        ("SAMLResponse=PHNhbWxwOlJlc3BvbnNlI", CutOff),
        ("", "Paste a SAMLResponse"),
        ("hello, world", NoMessage),
        ("aGVsbG8=", NoMessage),
        ("%zz", NoMessage),
        ("AAAA AAA", NoMessage),
        ("abcde", NoMessage),
        ("<samlp:Response>", CutOff),
        ("<Response", CutOff),
        ("<Response a='1' a='2'/>", CutOff),
        ("<Response>&nbsp;</Response>", CutOff),
        ("<Response/><Response/>", CutOff),
        ("<Response/>tail", CutOff),
        ("<!-- nothing -->", CutOff),
        ("</message><message>", CutOff),
        ("<?xml version=\"1.0\"?>\n<!-- a --><Response/>\n<!-- b -->", "This is \"Response\", and neither"),
        ("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "This is no SAML message: it has a document type"),
        ("<html><script>window.ran = 1</script></html>", "This is \"html\", and neither"),
        ("<img src='x' onerror='window.ran = 1'/>", "This is \"img\", and neither"),
        ("<img xmlns='http://www.w3.org/1999/xhtml' src='https://acme.example/x.png' onerror='window.ran = 1'/>", "This is of a web page"),
        ("<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = 1'><script>window.ran = 1</script></svg>", "This is of a web page"),
        (
            "<p xmlns='http://www.w3.org/1999/xhtml' style='color: red'><link rel='stylesheet' href='https://acme.example/x.css'/></p>",
            "This is of a web page"
        ),
    ];

    [Test]
    public void A_text_that_is_not_a_message_gets_an_explanation()
    {
        Why.Session session = Why.Ask(SetupPages.Enhanced, NoMessages.Select(each => new Why.Message(each.Text)));
        Assert.Multiple(() =>
        {
            foreach (((string text, string first), Why.Answer answer) in NoMessages.Zip(session.Answers))
                Assert.That(answer.First, Does.StartWith(first), text);
            foreach (((string text, _), Why.Answer answer) in NoMessages.Zip(session.Answers).Where(each => each.First.Text.Length > 0))
                Assert.That((answer.Text.Contains("Failed to"), answer.Links), Is.EqualTo((false, "#symptoms")), text);
            Assert.That(session.Complaints, Is.Empty);
            Assert.That(session.Requests, Is.Empty);
            Assert.That(session.Answers.Select(answer => answer.Checks.Count(check => check.State == "good")), Is.All.Zero);
        });
    }

    [Test]
    public void Nothing_leaves_the_page_and_nothing_is_stored() =>
        Assert.Multiple(() =>
        {
            foreach (Why.Session session in _sessions)
            {
                Assert.That(session.Requests, Is.Empty);
                Assert.That(session.Complaints, Is.Empty);
                Assert.That(session.Stored, Is.Zero);
                Assert.That(session.Left, Is.Empty);
            }
        });

    private static string PageOf(Mistake mistake) =>
        mistake.Right.Flex.EntityId == FlexConnection.LegacyEntityId ? SetupPages.Legacy : SetupPages.Enhanced;
}
