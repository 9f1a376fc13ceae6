using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// Twilio SIDs in text: two capital letters and 32 hex digits. Source: OpenAPI of the Worker resource; the kinds from the Flex Users API
/// and TaskRouter pages.
/// </summary>
internal static class Sid
{
    public const int Length = 34;

    /// <summary><c>JQ</c> and 32 lower-case hex digits.</summary>
    public static bool IsConnection(string text) => text.Length == Length && IsAt(text, 0, "JQ") && text == Canonical(text);

    /// <summary><c>AC</c> and 32 hex digits of either case.</summary>
    public static bool IsAccount(string text) => text.Length == Length && text[0] == 'A' && text[1] == 'C' && IsAt(text, 0, "AC");

    /// <summary>
    /// The first SID of that kind in the text, null when there is none. A JQ SID comes back in lower case, the only one that occurs; the
    /// digits of an Account SID keep theirs, because Twilio's OpenAPI allows both.
    /// </summary>
    public static string? Find(string text, string kind) => All(text, kind).FirstOrDefault();

    /// <summary>The SID of that kind in the text; null when there is none, or another one beside it.</summary>
    public static string? FindOnly(string text, string kind)
    {
        string[] sids = [.. All(text, kind).Distinct()];
        return sids.Length == 1 ? sids[0] : null;
    }

    /// <summary>The first thing in the text that has the form of a SID of a kind other than these, as it stands there.</summary>
    public static string? FindOther(string text, string kind, string alsoAllowed = "")
    {
        for (int i = 0; i + Length <= text.Length; i++)
        {
            if (text[i] is < 'A' or > 'Z' || text[i + 1] is < 'A' or > 'Z')
                continue;
            string prefix = text.Substring(i, 2);
            if (prefix != kind && prefix != alsoAllowed && IsAt(text, i, prefix) && IsBounded(text, i))
                return text.Substring(i, Length);
        }
        return null;
    }

    /// <summary>What a SID stands for, by its first two letters.</summary>
    public static string KindOf(string sid) =>
        sid.Substring(0, 2) switch
        {
            "AC" => "an Account SID (AC…)",
            "JQ" => "the SID of a Flex SSO connection (JQ…)",
            "FO" => "the SID of a Flex Flow (FO…)",
            "GO" => "the SID of a Flex instance (GO…)",
            "FU" => "the SID of a Flex user (FU…)",
            "QO" => "the SID of a Flex team (QO…)",
            "WK" => "the SID of a TaskRouter worker (WK…)",
            "WS" => "the SID of a TaskRouter workspace (WS…)",
            "WW" => "the SID of a TaskRouter workflow (WW…)",
            "WQ" => "the SID of a TaskRouter queue (WQ…)",
            "JB" => "the SID of an identity realm of the old set-up (JB…)",
            "SK" => "an API key SID (SK…)",
            "US" => "a user SID (US…)",
            var prefix => "a SID of another kind (" + prefix + "…)",
        };

    private static IEnumerable<string> All(string text, string kind)
    {
        for (int i = 0; i + Length <= text.Length; i++)
        {
            if (IsAt(text, i, kind) && IsBounded(text, i))
                yield return kind == "JQ" ? Canonical(text.Substring(i, Length)) : kind + text.Substring(i + 2, Length - 2);
        }
    }

    private static string Canonical(string sid) => sid.Substring(0, 2).ToUpperInvariant() + sid.Substring(2).ToLowerInvariant();

    private static bool IsAt(string text, int start, string kind)
    {
        if (string.Compare(text, start, kind, 0, 2, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        for (int i = start + 2; i < start + Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }
        return true;
    }

    private static bool IsBounded(string text, int start) =>
        (start == 0 || !IsWordCharacter(text[start - 1])) && (start + Length == text.Length || !IsWordCharacter(text[start + Length]));

    private static bool IsWordCharacter(char c) => Ascii.IsLetterOrDigit(c) || c == '_';
}
