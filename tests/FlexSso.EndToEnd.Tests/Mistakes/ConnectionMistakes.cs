using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>01xx and 02xx: the values of the Flex connection.</summary>
internal static class ConnectionMistakes
{
    private const string OtherJq = "JQffffffffffffffffffffffffffffffff";

    public static IReadOnlyList<Mistake> List { get; } =
    [
        Audience("FLEXSSO0104", "`audience` has a blank at its end", FlexConnection.EnhancedEntityId + " "),
        NoAudience(),
        new Mistake(
            "FLEXSSO0201",
            "The same, and the login begins at Flex",
            AllMistakes.Right().WithAddon(addon => addon.Remove("audience"))
        ).Accepted(
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
        Audience("FLEXSSO0204", "`audience` names another connection than the ACS URL", "urn:flex:" + OtherJq),
        Recipient(
            "`recipient` names another connection",
            "FLEXSSO0204",
            FlexConnection.EnhancedAcsUrl.Replace(FlexConnection.ConnectionSid, OtherJq, StringComparison.Ordinal)
        ),
        Recipient(
            "`recipient` is the dead address `preview.twilio.com`",
            "FLEXSSO0205",
            "https://preview.twilio.com/iam/Accounts/" + FlexConnection.AccountSid + "/saml2"
        ),
        Recipient(
            "`recipient` has no `connection`",
            "FLEXSSO0205",
            FlexConnection.EnhancedAcsUrl[..FlexConnection.EnhancedAcsUrl.IndexOf('?', StringComparison.Ordinal)]
        ),
        new Mistake(
            "FLEXSSO0205",
            "`destination` is `hhttps://…`, as in Twilio's guide",
            AllMistakes.Right().WithAddon(addon => addon["destination"] = "h" + FlexConnection.EnhancedAcsUrl)
        ).Refused(Refusal.Wsfed, $"Destination endpoint h{FlexConnection.EnhancedAcsUrl} did not match {FlexConnection.EnhancedAcsUrl}"),
        Audience("FLEXSSO0206", "Enhanced, and `audience` is that of Legacy", FlexConnection.LegacyEntityId),
        new Mistake(
            "FLEXSSO0206",
            "Legacy, and `audience` is that of Enhanced",
            AllMistakes.Right(LoginForm.LegacyFromFlex).WithAddon(addon => addon["audience"] = FlexConnection.EnhancedEntityId)
        )
            .Refused(Refusal.NodeSaml, "SAML assertion audience mismatch")
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.LegacyEntityId),
        Audience("FLEXSSO0208", "`audience` holds a Flex Flow SID", "urn:flex:FO0123456789abcdef0123456789abcdef"),
    ];

    private static Mistake Audience(string rule, string change, string audience) =>
        new Mistake(rule, change, AllMistakes.Right().WithAddon(addon => addon["audience"] = audience))
            .Refused(
                Refusal.NodeSaml,
                $"SAML assertion audience mismatch. Expected: {FlexConnection.EnhancedEntityId} Received: {audience}"
            )
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId);

    private static Mistake NoAudience() =>
        new Mistake(
            "FLEXSSO0201",
            "No `audience`, and the login begins at Auth0",
            AllMistakes.Right(LoginForm.EnhancedFromAuth0).WithAddon(addon => addon.Remove("audience"))
        )
            .Refused(Refusal.NodeSaml, "SAML assertion has no AudienceRestriction")
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId);

    private static Mistake Recipient(string change, string rule, string recipient) =>
        new Mistake(rule, change, AllMistakes.Right().WithAddon(addon => addon["recipient"] = recipient)).Refused(
            Refusal.Wsfed,
            "Recipient is invalid. Configured: " + FlexConnection.EnhancedAcsUrl
        );
}
