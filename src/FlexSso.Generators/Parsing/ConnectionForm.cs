using FlexSso.Generators.Model;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// How one of Twilio's two set-ups spells its values. Source of all forms: Twilio, "Configure Auth0 IdP with Twilio Flex".
/// </summary>
internal abstract class ConnectionForm
{
    public static readonly ConnectionForm Enhanced = new EnhancedForm();
    public static readonly ConnectionForm Legacy = new LegacyForm();

    public abstract FlexSsoMode Mode { get; }

    /// <summary>The other set-up.</summary>
    public abstract ConnectionForm Other { get; }

    /// <summary>The two letters of the SID that names the connection.</summary>
    public abstract string SidKind { get; }

    /// <summary>That SID in words.</summary>
    public abstract string SidName { get; }

    /// <summary>The argument that takes the bare SID.</summary>
    public abstract string SidArgument { get; }

    /// <summary>Where the user finds the SID, in words that continue "copy".</summary>
    public abstract string WhereToCopy { get; }

    /// <summary>The form in words, for a message.</summary>
    public string AcsUrlPattern => "'" + AcsUrlOf(SidKind + "\u2026") + "' with the " + SidName;

    public string AudiencePattern => "'" + AudienceOf(SidKind + "\u2026") + "' with the " + SidName;

    public static ConnectionForm Of(FlexSsoMode mode) => mode == FlexSsoMode.Legacy ? Legacy : Enhanced;

    public abstract string AcsUrlOf(string sid);

    public abstract string AudienceOf(string sid);

    /// <summary>The text when it is a bare SID of exactly this form; null for anything else.</summary>
    public abstract string? SidOfText(string text);

    /// <summary>The SID of an ACS URL of exactly this form; null for anything else.</summary>
    public abstract string? SidOfAcsUrl(string text);

    /// <summary>The SID of an audience of exactly this form; null for anything else.</summary>
    public string? SidOfAudience(string text) => Sid.Find(text, SidKind) is { } sid && AudienceOf(sid) == text ? sid : null;

    /// <summary>True for a text that was copied from this set-up, right or not.</summary>
    public abstract bool IsMeant(string text);

    /// <summary>Why the text is no ACS URL of this form, in words that continue a sentence.</summary>
    public abstract string WhyNotAcsUrl(string text);

    /// <summary>Why the text is no audience of this form, in words that continue a sentence.</summary>
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
