using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Roles;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>What "Why did this login fail?" compares a SAML message with. The scripts of the page read it.</summary>
internal static class ExpectedJson
{
    public static string Of(SetupGuide guide)
    {
        JsonWriter json = new(compact: true);
        json.BeginObject()
            .Name("enhanced")
            .Boolean(guide.Values.Connection.IsEnhanced)
            .Name("audience")
            .String(guide.Values.Connection.Audience)
            .Name("acsUrl")
            .String(guide.Values.Connection.AcsUrl)
            .Name("issuer")
            .String(guide.Values.Issuer)
            .Name("ssoUrl")
            .String(guide.Values.ProtocolUrl)
            .Name("logoutUrl")
            .String(guide.Values.LogoutUrl)
            .Name("sha256")
            .Boolean(guide.Values.Addon.Signature == SamlSignature.Sha256)
            .Name("userId")
            .Boolean(guide.Values.IsNameIdUserId)
            .Name("lifetime")
            .Number(guide.Values.Addon.LifetimeInSeconds)
            .Name("rulePage")
            .String(RulePage.Of("{id}"));
        if (guide.Users.Certificate is { } certificate)
            json.Name("certificate").String(Base64Of(certificate.Pem));

        json.Name("titles").BeginObject();
        foreach ((string id, string title) in RuleTitles.All)
        {
            if (IsAboutLogins(id))
                json.Name(id).String(title);
        }

        json.EndObject().Name("roles").BeginArray();
        foreach (string role in FlexRoleNames.All)
            json.String(role);

        json.EndArray().Name("attributes").BeginArray();
        foreach (WorkerAttributeModel attribute in guide.Users.Attributes)
        {
            json.BeginObject().Name("name").String(attribute.Name).Name("saml").String(attribute.SamlName);
            json.Name("optional").Boolean(attribute.IsLeftOutWhenEmpty).EndObject();
        }

        return json.EndArray().EndObject().ToString();
    }

    // The groups 02 to 06, the rule about empty values, and those of existing files. The others are about C# and builds, which no login shows.
    private static bool IsAboutLogins(string id) =>
        id == "FLEXSSO0104"
        || (string.CompareOrdinal(id, "FLEXSSO02") > 0 && string.CompareOrdinal(id, "FLEXSSO07") < 0)
        || RuleSeverities.OfFiles.Any(rule => rule.Id == id);

    // The lines between the dashes in one piece, as a signature has them.
    private static string Base64Of(string pem) =>
        string.Concat(pem.Split('\n').Where(line => !line.StartsWith("-----", StringComparison.Ordinal))).Trim();
}
