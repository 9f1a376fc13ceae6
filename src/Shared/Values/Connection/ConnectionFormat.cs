namespace FlexSso.Values;

/// <summary>
/// How one of Twilio's two set-ups, Enhanced and Legacy, spells its values. Source: Twilio, "Configure Auth0 IdP with Twilio Flex".
/// </summary>
internal abstract class ConnectionFormat
{
    public static readonly ConnectionFormat Enhanced = new EnhancedFormat();
    public static readonly ConnectionFormat Legacy = new LegacyFormat();

    public abstract FlexSsoMode Mode { get; }

    /// <summary>The other set-up.</summary>
    public abstract ConnectionFormat Other { get; }

    /// <summary>The two letters of the SID that names the connection.</summary>
    public abstract string SidKind { get; }

    /// <summary>That SID in words, for a message.</summary>
    public abstract string SidName { get; }

    /// <summary>The argument that takes the bare SID.</summary>
    public abstract string SidArgument { get; }

    /// <summary>What to copy, and where from: the end of a sentence that begins with "copy".</summary>
    public abstract string WhereToCopy { get; }

    /// <summary>The ACS URL in words, for a message.</summary>
    public string AcsUrlPattern => "'" + AcsUrlOf(SidKind + "\u2026") + "' with the " + SidName;

    /// <summary>The audience in words, for a message.</summary>
    public string AudiencePattern => "'" + AudienceOf(SidKind + "\u2026") + "' with the " + SidName;

    public static ConnectionFormat Of(FlexSsoMode mode) => mode == FlexSsoMode.Legacy ? Legacy : Enhanced;

    public abstract string AcsUrlOf(string sid);

    public abstract string AudienceOf(string sid);

    /// <summary>The SID, if the text is exactly that; otherwise null.</summary>
    public abstract string? SidOfText(string text);

    /// <summary>The SID in an ACS URL of exactly this format; null for any other text.</summary>
    public abstract string? SidOfAcsUrl(string text);

    /// <summary>The SID in an audience of exactly this format; null for any other text.</summary>
    public string? SidOfAudience(string text) => Sid.Find(text, SidKind) is { } sid && AudienceOf(sid) == text ? sid : null;

    /// <summary>True if the text was copied from this set-up, whether or not it is right.</summary>
    public abstract bool IsMeant(string text);

    /// <summary>Why the text is not an ACS URL of this format, as the end of a sentence.</summary>
    public abstract string WhyNotAcsUrl(string text);

    /// <summary>Why the text is not an audience of this format, as the end of a sentence.</summary>
    public abstract string WhyNotAudience(string text);

    /// <summary>What is wrong with any URL, in either set-up.</summary>
    protected static string? WhyNotUrl(string text)
    {
        if (text.IndexOf("preview.twilio.com", StringComparison.OrdinalIgnoreCase) >= 0)
            return "'preview.twilio.com' belongs to a set-up that Twilio has retired";
        if (text.StartsWith("hhttps:", StringComparison.OrdinalIgnoreCase))
            return "it begins with 'hhttps', a typo in Twilio's own guide";
        if (text.IndexOf("iam.twilio.com/v2", StringComparison.OrdinalIgnoreCase) >= 0)
            return "'iam.twilio.com/v2' is not a SAML endpoint of Flex";
        if (!text.StartsWith("https://", StringComparison.Ordinal))
            return "it does not begin with 'https://'";
        return null;
    }
}
