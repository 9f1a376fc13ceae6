using System.Text;
using FlexSso.Attributes;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Json;
using FlexSso.Roles;
using FlexSso.RuleTexts;

using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>"Why did this login fail?": a place to paste a SAML message, and what the script compares it with.</summary>
internal static class WhyHtml
{
    public static void Append(StringBuilder html, SetupGuide guide) =>
        html.Append(
                """
                <section id="why">
                <h2>Why did this login fail?</h2>
                <p>Record the login with the browser extension SAML-tracer and paste the <code>SAMLResponse</code> (or the <code>SAMLRequest</code>), in base64
                or as XML. It is compared with this set-up here, in this page: nothing leaves it and nothing is stored. A response holds personal data;
                handle it like a password as long as it is valid.</p>
                <p><label for="saml">SAMLResponse or SAMLRequest</label></p>
                <textarea id="saml" rows="6" spellcheck="false" autocomplete="off"></textarea>
                <p><button type="button" id="check">Compare</button> <button type="button" id="clear">Clear</button></p>
                <div id="answer" aria-live="polite"></div>
                <p class="small">What it cannot check: what the Twilio Console holds, the clocks, to which address the browser posted, which requests Flex has
                sent, and what Auth0 holds beside what is in the response. It shows which certificate came with the response.</p>
                </section>

                """.Replace("\r\n", "\n")
            )
            .Append("<script type=\"application/json\" id=\"expected\">")
            .Append(HtmlText.Json(Expected(guide)))
            .Append("</script>\n");

    private static string Expected(SetupGuide guide)
    {
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("enhanced").Boolean(guide.Values.Connection.IsEnhanced).Name("audience").String(guide.Values.Connection.Audience);
        json.Name("acsUrl")
            .String(guide.Values.Connection.AcsUrl)
            .Name("issuer")
            .String(guide.Values.Issuer)
            .Name("ssoUrl")
            .String(guide.Values.ProtocolUrl);
        json.Name("sha256").Boolean(guide.Values.Addon.Signature == SamlSignature.Sha256).Name("userId").Boolean(guide.Values.IsNameIdUserId);
        json.Name("lifetime").Number(guide.Values.Addon.LifetimeInSeconds).Name("rulePage").String(RulePage.Of("{id}"));
        if (guide.Users.Certificate is { } certificate)
        {
            json.Name("certificate").String(Base64Of(certificate.Pem));
        }

        json.Name("titles").BeginObject();
        List<string> rules = [.. RuleTitles.All.Keys];
        rules.Sort(StringComparer.Ordinal);
        foreach (string rule in rules)
        {
            json.Name(rule).String(RuleTitles.Of(rule));
        }

        json.EndObject().Name("roles").BeginArray();
        foreach (string role in FlexRoleNames.All)
        {
            json.String(role);
        }

        json.EndArray().Name("attributes").BeginArray();
        foreach (AttributeModel attribute in guide.Users.Attributes)
        {
            json.BeginObject().Name("name").String(attribute.Name).Name("type").String(AttributeNames.SuffixOf(attribute.Type)).EndObject();
        }

        return json.EndArray().EndObject().ToString();
    }

    // What stands between the lines of dashes, in one piece, as a signature has it.
    private static string Base64Of(string pem) =>
        string.Concat(pem.Split('\n').Where(line => !line.StartsWith("-----", StringComparison.Ordinal))).Trim();
}
