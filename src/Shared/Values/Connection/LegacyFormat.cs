namespace FlexSso.Values;

/// <summary>The set-up before 2024-01-29: <c>iam.twilio.com</c> takes the SAML response, and the Account SID names the connection.</summary>
internal sealed class LegacyFormat : ConnectionFormat
{
    public override FlexSsoMode Mode => FlexSsoMode.Legacy;

    public override ConnectionFormat Other => Enhanced;

    public override string SidKind => "AC";

    public override string SidName => "Account SID (AC and 32 hex digits)";

    public override string SidArgument => nameof(ConnectionTexts.AccountSid);

    public override string WhereToCopy => "it from the start page of the Twilio Console";

    public override string AcsUrlOf(string sid) => "https://iam.twilio.com/v1/Accounts/" + sid + "/saml2";

    public override string AudienceOf(string sid) => AcsUrlOf(sid) + "/metadata";

    public override string? SidOfText(string text) => Sid.IsAccount(text) ? text : null;

    public override string? SidOfAcsUrl(string text) => Sid.Find(text, SidKind) is { } sid && AcsUrlOf(sid) == text ? sid : null;

    public override bool IsMeant(string text) => text.IndexOf("iam.twilio.com/v1/", StringComparison.OrdinalIgnoreCase) >= 0;

    public override string WhyNotAcsUrl(string text)
    {
        if (WhyNotUrl(text) is { } reason)
            return reason;
        if (text.EndsWith("/metadata", StringComparison.Ordinal))
            return "it is an entity ID, which belongs to Audience";
        return Sid.Find(text, SidKind) is null ? "it holds no Account SID" : "its host or path differs";
    }

    public override string WhyNotAudience(string text)
    {
        if (WhyNotUrl(text) is { } reason)
            return reason;
        if (text.EndsWith("/saml2", StringComparison.Ordinal))
            return "it is the ACS URL";
        if (text.EndsWith("/", StringComparison.Ordinal))
            return "it ends in '/'";
        return Sid.Find(text, SidKind) is null ? "it holds no Account SID" : "SAML compares exactly, and it differs in case or form";
    }
}
