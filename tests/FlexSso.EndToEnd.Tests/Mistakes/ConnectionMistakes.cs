using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>01xx and 02xx: the values of the Flex connection.</summary>
internal static class ConnectionMistakes
{
    private const string OtherJq = "JQffffffffffffffffffffffffffffffff";
    private const string Dead = "https://preview.twilio.com/iam/Accounts/" + FlexConnection.AccountSid + "/saml2";

    private static readonly string OtherAcsUrl = FlexConnection.EnhancedAcsUrl.Replace(
        FlexConnection.ConnectionSid,
        OtherJq,
        StringComparison.Ordinal
    );

    private static readonly string NoConnection = FlexConnection.EnhancedAcsUrl.Split('?')[0];
    private static readonly string OtherRegion = FlexConnection.EnhancedAcsUrl.Replace("us1", "ie1", StringComparison.Ordinal);

    public static IReadOnlyList<Mistake> List { get; } =
    [
        Audience("FLEXSSO0104", "`audience` has a blank at its end", FlexConnection.EnhancedEntityId + " "),
        new Mistake(
            "FLEXSSO0201",
            "Nothing names the connection: no `audience`, `recipient` and `destination`",
            AllMistakes.Right(LoginForm.EnhancedFromAuth0),
            login => login.WithAddon(NameNoConnection)
        )
            .Declared(Wrong.Connection())
            .Refused(Refusal.NodeSaml, "SAML assertion has no AudienceRestriction")
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId),
        new Mistake("FLEXSSO0201", "The same", login => login.WithAddon(NameNoConnection))
            .Declared(Wrong.Connection())
            .Accepted(
                "the audience is the issuer of the request: " + FlexConnection.EnhancedEntityId,
                o => "the audience is the issuer of the request: " + o.Response!.Audiences.Single()
            ) with
        {
            Note = "That is why the mistake goes unnoticed until somebody starts at Auth0.",
        },
        Audience("FLEXSSO0202", "`audience` is in upper case", FlexConnection.EnhancedEntityId.ToUpperInvariant()),
        Audience("FLEXSSO0202", "`audience` ends in a slash", FlexConnection.EnhancedEntityId + "/"),
        Audience("FLEXSSO0202", "`audience` is the ACS URL", FlexConnection.EnhancedAcsUrl),
        Audience("FLEXSSO0202", "`audience` is the bare JQ SID", FlexConnection.ConnectionSid),
        Audience("FLEXSSO0202", "`audience` is `urn:flex:` and the Account SID", "urn:flex:" + FlexConnection.AccountSid),
        Audience("FLEXSSO0203", "`audience` is the guide's placeholder `urn:flex:JQxxxx`", "urn:flex:JQxxxx"),
        Audience("FLEXSSO0204", "`audience` names another connection than the ACS URL", "urn:flex:" + OtherJq)
            .Declared(Wrong.Connection(AcsUrl(FlexConnection.EnhancedAcsUrl), $"Audience = \"urn:flex:{OtherJq}\"")),
        Recipient("FLEXSSO0204", "`recipient` names another connection", OtherAcsUrl)
            .Declared(Wrong.Connection(AcsUrl(OtherAcsUrl), $"Audience = \"{FlexConnection.EnhancedEntityId}\"")),
        Recipient("FLEXSSO0205", "`recipient` is the dead address `preview.twilio.com`", Dead),
        Recipient("FLEXSSO0205", "`recipient` has no `connection`", NoConnection),
        new Mistake(
            "FLEXSSO0205",
            "`destination` is `hhttps://…`, as in Twilio's guide",
            login => login.WithAddon(addon => addon["destination"] = "h" + FlexConnection.EnhancedAcsUrl)
        )
            .Declared(Wrong.Connection(AcsUrl("h" + FlexConnection.EnhancedAcsUrl)))
            .Refused(Refusal.Wsfed, $"Destination endpoint h{FlexConnection.EnhancedAcsUrl} did not match {FlexConnection.EnhancedAcsUrl}"),
        Audience("FLEXSSO0206", "Enhanced, and `audience` is that of Legacy", FlexConnection.LegacyEntityId)
            .Declared(Wrong.Connection(AcsUrl(FlexConnection.EnhancedAcsUrl), $"Audience = \"{FlexConnection.LegacyEntityId}\"")),
        new Mistake(
            "FLEXSSO0206",
            "Legacy, and `audience` is that of Enhanced",
            AllMistakes.Right(LoginForm.LegacyFromFlex),
            login => login.WithAddon(addon => addon["audience"] = FlexConnection.EnhancedEntityId)
        )
            .Declared(
                Wrong.Connection(
                    "Mode = FlexSsoMode.Legacy",
                    AcsUrl(FlexConnection.LegacyAcsUrl),
                    $"Audience = \"{FlexConnection.EnhancedEntityId}\""
                )
            )
            .Refused(Refusal.NodeSaml, "SAML assertion audience mismatch")
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.LegacyEntityId),
        Audience("FLEXSSO0208", "`audience` holds a Flex Flow SID", "urn:flex:FO0123456789abcdef0123456789abcdef"),
        Recipient("FLEXSSO0209", "`recipient` is in another region, and the connection is not", OtherRegion) with
        {
            Note = "A browser that is sent there finds no such host; here the request names the right one.",
        },
    ];

    private static Mistake Audience(string id, string change, string audience) =>
        new Mistake(id, change, login => login.WithAddon(addon => addon["audience"] = audience))
            .Declared(Wrong.Connection($"Audience = \"{audience}\""))
            .Refused(
                Refusal.NodeSaml,
                $"SAML assertion audience mismatch. Expected: {FlexConnection.EnhancedEntityId} Received: {audience}"
            )
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId);

    private static Mistake Recipient(string id, string change, string recipient) =>
        new Mistake(id, change, login => login.WithAddon(addon => addon["recipient"] = recipient))
            .Declared(Wrong.Connection(AcsUrl(recipient)))
            .Refused(Refusal.Wsfed, "Recipient is invalid. Configured: " + FlexConnection.EnhancedAcsUrl);

    private static string AcsUrl(string url) => $"AcsUrl = \"{url}\"";

    private static void NameNoConnection(JsonObject addon)
    {
        foreach (string key in (string[])["audience", "recipient", "destination"])
            addon.Remove(key);
    }
}
