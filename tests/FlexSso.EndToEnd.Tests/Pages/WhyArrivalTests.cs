using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>What the page says of the signature's value and of the user, beside what it says of the mistakes.</summary>
public sealed class WhyArrivalTests
{
    private static readonly string[] Names =
    [
        "Ada & <Ada> \"Ada\" 'Ada'",
        "Ada\t\u2028\u202eAda\u00e9\ud83d\ude00]]>",
        "&amp;&#13;<![CDATA[x]]><!-- y -->",
    ];

    // The page canonicalizes XML itself; samlp's signature says whether it does so rightly.
    [TestCaseSource(nameof(Names))]
    public void The_signature_is_valid_for_any_text(string name)
    {
        string xml = AllMistakes.Right().WithUser(user => user["name"] = name).Run().Response!.Xml;
        Assert.That(Signature(xml, "base64"), Is.EqualTo("good"));
        Assert.That(Signature(xml, "xml"), Is.EqualTo("good"));
    }

    [TestCase("<saml:Audience>", "<saml:Audience >", "good")]
    [TestCase("<saml:Audience>", "<!-- --><saml:Audience>", "good")]
    [TestCase(">Support<", ">Suppor&#116;<", "good")]
    [TestCase(">Support<", ">support<", "bad")]
    [TestCase(">Support<", "> Support<", "bad")]
    [TestCase("<saml:Audience>", "<saml:Audience a=''>", "bad")]
    [TestCase("<SignatureValue>", "<SignatureValue>AAAA", "bad")]
    [TestCase("<saml:Attribute ", "\n  <saml:Attribute ", "bad")]
    public void The_signature_is_invalid_only_if_the_signed_text_changes(string old, string now, string state)
    {
        string xml = AllMistakes.Right().Run().Response!.Xml;
        Assert.That(xml, Does.Contain(old));
        Assert.That(Signature(xml.Replace(old, now), "base64"), Is.EqualTo(state));
    }

    [Test]
    public void The_page_is_in_doubt_about_XML_that_a_viewer_indented()
    {
        string xml = AllMistakes.Right().Run().Response!.Xml.Replace("><", ">\n  <");
        Assert.That(Signature(xml, "xml"), Is.EqualTo("doubt"));
    }

    [Test]
    public void The_values_of_a_user_in_Auth0_are_compared_with_the_declared_ones()
    {
        LoginForm form = LoginForm.EnhancedFromFlex;
        string same = AllMistakes.Right().Run().Response!.Xml;
        string other = form.Login(form.Config.Payload(["Agent"], ("Department", "Sales"))).Run().Response!.Xml;
        Why.Answer[] answers = [.. Why.Ask(SetupPages.Enhanced, [new Why.Message(same), new Why.Message(other)]).Answers];
        Assert.That(States(answers[0], "User"), Is.EqualTo(new[] { "good" }));
        Assert.That(States(answers[1], "User"), Is.EqualTo(new[] { "doubt", "doubt" }));
        Assert.That(answers[1].ToString(), Does.Contain("department: declared: Support; found: Sales"));
        Assert.That(answers[1].ToString(), Does.Contain("languages: declared: [en, de]; found: nothing"));
    }

    private static string Signature(string xml, string form) =>
        States(Why.Ask(SetupPages.Enhanced, [new Why.Message(xml, form)]).Answers.Single(), "Signature value").Single();

    private static string[] States(Why.Answer answer, string name) =>
        [.. answer.Checks.Where(check => check.Text.Contains($" {name}: ")).Select(check => check.State)];
}
