using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The set-up of today: Twilio's OAuth layer takes the SAML response, and a JQ SID names the connection.</summary>
internal sealed class EnhancedFormat : ConnectionFormat
{
    /// <summary>The only region whose login host Twilio documents.</summary>
    public const string KnownRegion = "us1";

    private const string AcsUrlHead = "https://login.flex.";
    private const string AcsUrlTail = ".twilio.com/login/callback?connection=";
    private const string AudienceHead = "urn:flex:";

    public override FlexSsoMode Mode => FlexSsoMode.Enhanced;

    public override ConnectionFormat Other => Legacy;

    public override string SidKind => "JQ";

    public override string SidName => "JQ SID of your connection (JQ and 32 lower-case hex digits)";

    public override string SidArgument => nameof(ConnectionTexts.ConnectionSid);

    public override string WhereToCopy => "it from Twilio Console > Flex > Users and access > Single sign-on (SSO)";

    /// <summary>The region in the host of an ACS URL, such as <c>us1</c>; null for another host.</summary>
    public static string? RegionOf(string acsUrl)
    {
        const int Length = 3;
        int dot = AcsUrlHead.Length + Length;
        if (!acsUrl.StartsWith(AcsUrlHead, StringComparison.Ordinal) || acsUrl.Length <= dot || acsUrl[dot] != '.')
            return null;
        string region = acsUrl.Substring(AcsUrlHead.Length, Length);
        return IsRegion(region) ? region : null;
    }

    /// <summary>Whether the name has the form of a region of Twilio: two letters and a digit, such as <c>ie1</c>.</summary>
    public static bool IsRegion(string name) =>
        name.Length == 3 && Ascii.IsLower(name[0]) && Ascii.IsLower(name[1]) && Ascii.IsDigit(name[2]);

    public override string AcsUrlOf(string sid) => AcsUrlHead + KnownRegion + AcsUrlTail + sid;

    public override string AudienceOf(string sid) => AudienceHead + sid;

    public override string? SidOfText(string text) => Sid.IsConnection(text) ? text : null;

    public override string? SidOfAcsUrl(string text)
    {
        string region = RegionOf(text) ?? KnownRegion;
        return Sid.Find(text, SidKind) is { } sid && AcsUrlHead + region + AcsUrlTail + sid == text ? sid : null;
    }

    public override bool IsMeant(string text) =>
        text.IndexOf("login.flex.", StringComparison.OrdinalIgnoreCase) >= 0
        || text.StartsWith(AudienceHead, StringComparison.OrdinalIgnoreCase);

    public override string WhyNotAcsUrl(string text)
    {
        if (text.StartsWith(AudienceHead, StringComparison.OrdinalIgnoreCase))
            return "it is an entity ID, which belongs to Audience";
        if (WhyNotUrl(text) is { } reason)
            return reason;
        if (text.IndexOf("connection=", StringComparison.Ordinal) < 0)
            return "it has no 'connection' in its query";
        if (Sid.Find(text, SidKind) is not { } sid)
            return "its 'connection' is not a JQ SID";
        return text.IndexOf(sid, StringComparison.Ordinal) < 0 ? "its JQ SID differs in case" : "its host, path or query differs";
    }

    public override string WhyNotAudience(string text)
    {
        if (SidOfAcsUrl(text) is not null)
            return "it is the ACS URL";
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return "it is a URL";
        if (Sid.FindOther(text, SidKind) is { } other)
            return "it holds " + Sid.KindOf(other);
        if (Sid.Find(text, SidKind) is null)
            return "it holds no JQ SID";
        return text.EndsWith("/", StringComparison.Ordinal) ? "it ends in '/'" : "SAML compares exactly, and it differs in case or form";
    }
}
