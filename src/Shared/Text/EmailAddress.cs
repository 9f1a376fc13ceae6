using System.Globalization;

namespace FlexSso.Text;

/// <summary>What can name a user: an e-mail address in Auth0 that becomes the name of a worker in Flex.</summary>
internal static class EmailAddress
{
    /// <summary>
    /// The NameID becomes the friendly name of the worker, which TaskRouter limits to so many characters (Worker resource, OpenAPI).
    /// </summary>
    public const int MaxLength = 64;

    private const int MaxLabel = 63;

    /// <summary>
    /// Why the text cannot name a user, in words that continue a sentence; null when it can. Not RFC 5322 but what Auth0 takes: it asks
    /// <c>isEmail</c> of the npm package validator (Auth0, "Auth0 Email Validation"), whose rules these are. Two are more lenient, as nobody
    /// is hurt by it: the last part of the domain may have one letter, and letters beyond the BMP may stand in the domain. One is stricter:
    /// nothing invisible, and nothing in quotation marks.
    /// </summary>
    public static string? WhyNot(string email)
    {
        int at = email.IndexOf('@');
        if (at <= 0 || email.IndexOf('@', at + 1) >= 0 || HasEmptyLabel(email, at + 1))
            return "is not an e-mail address";
        for (int i = 0; i < email.Length; i++)
        {
            char c = email[i];
            // Format characters are the invisible ones: a zero-width space, copied along, would name another worker. Half of a surrogate
            // pair is no text, and would not survive the way to Auth0.
            bool isInvisible =
                char.IsWhiteSpace(c)
                || char.IsControl(c)
                || CharUnicodeInfo.GetUnicodeCategory(email, i) is UnicodeCategory.Format or UnicodeCategory.Surrogate;
            if (isInvisible || c is '"' or '<' or '>' or '(' or ')' or ',' or ';' or ':' or '\\')
                return "is not an e-mail address";
            if (char.IsHighSurrogate(c))
                i++;
        }
        if (!IsLocalPart(email.Substring(0, at)) || !IsDomain(email.Substring(at + 1)))
            return "is not an e-mail address that Auth0 takes";
        return email.Length > MaxLength ? "is longer than 64 characters" : null;
    }

    /// <summary>The form in which users are compared, without case: Flex has one worker for both, and one file is written for both.</summary>
    public static string KeyOf(string email) => email.ToLowerInvariant();

    /// <summary>
    /// The address as Auth0 keeps it for a user of a database connection, in lower case; other connections keep what the identity provider
    /// says (Auth0, "User Profile Structure").
    /// </summary>
    public static string StoredByAuth0(string email) => email.ToLowerInvariant();

    // Words with a dot between each two.
    private static bool IsLocalPart(string local)
    {
        if (HasEmptyLabel(local, 0))
            return false;
        foreach (char c in local)
        {
            bool isTaken =
                IsAsciiLetterOrDigit(c)
                || c == '.'
                || "!#$%&'*+-/=?^_`{|}~".IndexOf(c) >= 0
                || c is (>= '\u00a1' and <= '\ud7ff') or (>= '\uf900' and <= '\ufdcf') or >= '\ufdf0' and <= '\uffef';
            if (!isTaken)
                return false;
        }
        return true;
    }

    private static bool IsDomain(string domain)
    {
        string[] labels = domain.Split('.');
        foreach (string label in labels)
        {
            if (label.Length > MaxLabel || label[0] == '-' || label[label.Length - 1] == '-')
                return false;
            foreach (char c in label)
            {
                // Letters of full width only look like a domain.
                if (!IsAsciiLetterOrDigit(c) && c != '-' && c is < '\u00a1' or (>= '\uff01' and <= '\uff5e'))
                    return false;
            }
        }
        return labels.Length > 1 && IsTopLevel(labels[labels.Length - 1]);
    }

    // Letters only, so that no IP address passes; or the form of one that has other letters.
    private static bool IsTopLevel(string label)
    {
        if (label.StartsWith("xn", StringComparison.OrdinalIgnoreCase) && label.Length > 3)
            return true;
        foreach (char c in label)
        {
            if (c is (>= '0' and <= '9') or '-' or '\u00a9')
                return false;
        }
        return true;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool HasEmptyLabel(string text, int start)
    {
        for (int i = start; i <= text.Length; i++)
        {
            bool isEnd = i == text.Length || text[i] == '.';
            if (isEnd && (i == start || text[i - 1] == '.'))
                return true;
        }
        return false;
    }
}
