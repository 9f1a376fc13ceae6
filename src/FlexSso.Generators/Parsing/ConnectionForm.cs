using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// How one of Twilio's two set-ups spells its values. Source of all forms: Twilio, "Configure Auth0 IdP with Twilio Flex".
/// </summary>
internal abstract class ConnectionForm
{
    public static readonly ConnectionForm Enhanced = new EnhancedForm();
    public static readonly ConnectionForm Legacy = new LegacyForm();

    public abstract ConnectionMode Mode { get; }

    /// <summary>The other set-up.</summary>
    public abstract ConnectionForm Other { get; }

    /// <summary>The two letters of the SID that names the connection.</summary>
    public abstract string SidKind { get; }

    /// <summary>The argument that takes the bare SID.</summary>
    public abstract string SidArgument { get; }

    public abstract string AcsUrlOf(string sid);

    public abstract string AudienceOf(string sid);

    public abstract bool IsSid(string text);

    /// <summary>The SID of an ACS URL of exactly this form; null for anything else.</summary>
    public abstract string? SidOfAcsUrl(string text);

    /// <summary>True for a text that was copied from this set-up, right or not.</summary>
    public abstract bool IsMeant(string text);

    /// <summary>Why the text is no ACS URL of this form, in words that continue a sentence.</summary>
    public abstract string WhyNotAcsUrl(string text);

    /// <summary>Why the text is no audience of this form, in words that continue a sentence.</summary>
    public abstract string WhyNotAudience(string text);

    /// <summary>The SID of an audience of exactly this form; null for anything else.</summary>
    public string? SidOfAudience(string text) => Sid.Find(text, SidKind) is { } sid && AudienceOf(sid) == text ? sid : null;

    /// <summary>The form in words, for a message.</summary>
    public string AcsUrlPattern => "'" + AcsUrlOf(SidKind + "\u2026") + "' with the " + SidName;

    public string AudiencePattern => "'" + AudienceOf(SidKind + "\u2026") + "' with the " + SidName;

    public string SidName =>
        SidKind == "JQ" ? "JQ SID of your connection (JQ and 32 lower-case hex digits)" : "Account SID (AC and 32 hex digits)";

    public static ConnectionForm Of(ConnectionMode mode) => mode == ConnectionMode.Legacy ? Legacy : Enhanced;

    /// <summary>What is wrong with any URL, in either set-up.</summary>
    protected static string? WhyNotUrl(string text)
    {
        if (text.IndexOf("preview.twilio.com", StringComparison.OrdinalIgnoreCase) >= 0)
            return "'preview.twilio.com' is a set-up that Twilio has switched off";
        if (text.StartsWith("hhttps:", StringComparison.OrdinalIgnoreCase))
            return "it begins with 'hhttps', a typo in Twilio's own guide";
        if (text.IndexOf("iam.twilio.com/v2", StringComparison.OrdinalIgnoreCase) >= 0)
            return "'iam.twilio.com/v2' is not a SAML endpoint of Flex";
        if (!text.StartsWith("https://", StringComparison.Ordinal))
            return "it does not begin with 'https://'";
        return null;
    }

    private sealed class EnhancedForm : ConnectionForm
    {
        private const string AcsUrlHead = "https://login.flex.";
        private const string AcsUrlTail = ".twilio.com/login/callback?connection=";
        private const string KnownRegion = "us1";

        public override ConnectionMode Mode => ConnectionMode.Enhanced;

        public override ConnectionForm Other => Legacy;

        public override string SidKind => "JQ";

        public override string SidArgument => KnownNames.ConnectionSid;

        public override string AcsUrlOf(string sid) => AcsUrlHead + KnownRegion + AcsUrlTail + sid;

        public override string AudienceOf(string sid) => "urn:flex:" + sid;

        public override bool IsSid(string text) => Sid.IsConnection(text);

        public override string? SidOfAcsUrl(string text)
        {
            string region = RegionOf(text) ?? KnownRegion;
            return Sid.Find(text, SidKind) is { } sid && AcsUrlHead + region + AcsUrlTail + sid == text ? sid : null;
        }

        public override bool IsMeant(string text) =>
            text.IndexOf("login.flex.", StringComparison.OrdinalIgnoreCase) >= 0
            || text.StartsWith("urn:flex:", StringComparison.OrdinalIgnoreCase);

        public override string WhyNotAcsUrl(string text) =>
            WhyNotUrl(text)
            ?? (
                text.IndexOf("connection=", StringComparison.Ordinal) < 0 ? "it has no 'connection' in its query"
                : Sid.Find(text, SidKind) is null ? "its 'connection' is not a JQ SID"
                : "host, path or query differ"
            );

        public override string WhyNotAudience(string text)
        {
            if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                return "it is a URL";
            if (Sid.FindOther(text, SidKind) is { } other)
                return "it holds " + Sid.KindOf(other);
            if (Sid.Find(text, SidKind) is null)
                return "it holds no JQ SID";
            return text.EndsWith("/", StringComparison.Ordinal)
                ? "it ends in '/'"
                : "SAML compares exactly, and it differs in case or form";
        }
    }

    /// <summary>The region in the host of an Enhanced ACS URL, such as <c>us1</c>; null when the host is another one.</summary>
    public static string? RegionOf(string acsUrl)
    {
        const string Head = "https://login.flex.";
        if (!acsUrl.StartsWith(Head, StringComparison.Ordinal) || acsUrl.Length < Head.Length + 4 || acsUrl[Head.Length + 3] != '.')
            return null;
        string region = acsUrl.Substring(Head.Length, 3);
        return region[0] is >= 'a' and <= 'z' && region[1] is >= 'a' and <= 'z' && region[2] is >= '0' and <= '9' ? region : null;
    }

    private sealed class LegacyForm : ConnectionForm
    {
        public override ConnectionMode Mode => ConnectionMode.Legacy;

        public override ConnectionForm Other => Enhanced;

        public override string SidKind => "AC";

        public override string SidArgument => KnownNames.AccountSid;

        public override string AcsUrlOf(string sid) => "https://iam.twilio.com/v1/Accounts/" + sid + "/saml2";

        public override string AudienceOf(string sid) => AcsUrlOf(sid) + "/metadata";

        public override bool IsSid(string text) => Sid.IsAccount(text);

        public override string? SidOfAcsUrl(string text) => Sid.Find(text, SidKind) is { } sid && AcsUrlOf(sid) == text ? sid : null;

        public override bool IsMeant(string text) => text.IndexOf("iam.twilio.com/v1/", StringComparison.OrdinalIgnoreCase) >= 0;

        public override string WhyNotAcsUrl(string text) =>
            WhyNotUrl(text)
            ?? (
                text.EndsWith("/metadata", StringComparison.Ordinal) ? "it is the entity ID, which belongs to Audience"
                : Sid.Find(text, SidKind) is null ? "it holds no Account SID"
                : "host or path differ"
            );

        public override string WhyNotAudience(string text) =>
            WhyNotUrl(text)
            ?? (
                text.EndsWith("/saml2", StringComparison.Ordinal) ? "it is the ACS URL"
                : text.EndsWith("/", StringComparison.Ordinal) ? "it ends in '/'"
                : Sid.Find(text, SidKind) is null ? "it holds no Account SID"
                : "SAML compares exactly, and it differs in case or form"
            );
    }
}
