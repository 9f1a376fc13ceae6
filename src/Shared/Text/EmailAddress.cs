using System.Globalization;

namespace FlexSso.Text;

/// <summary>Checks the e-mail address that identifies a user in Auth0 and becomes the name of a worker in Flex.</summary>
internal static class EmailAddress
{
    /// <summary>
    /// The NameID becomes the friendly name of the worker. This is TaskRouter's limit for it, in characters (Worker resource, OpenAPI).
    /// </summary>
    public const int MaxLength = 64;

    private const int MaxLabel = 63;

    /// <summary>
    /// Says why the text cannot identify a user, in words that continue a sentence; null when it can. The rules are those of Auth0, not of
    /// RFC 5322: Auth0 calls <c>isEmail</c> of the npm package validator (Auth0, "Auth0 Email Validation"). Two rules are more lenient here,
    /// which does no harm: the last part of the domain may have one letter, and the domain may have letters beyond the BMP. Two are stricter:
    /// invisible characters and quotation marks are not allowed.
    /// </summary>
    public static string? WhyNot(string email)
    {
        int at = email.IndexOf('@');
        if (at <= 0 || email.IndexOf('@', at + 1) >= 0 || HasEmptyLabel(email, at + 1))
            return "is not an e-mail address";
        for (int i = 0; i < email.Length; i++)
        {
            char c = email[i];
            // Format characters are invisible. A copied zero-width space would name another worker. Half of a surrogate pair cannot be
            // sent to Auth0.
            bool isInvisible =
                c is not (> ' ' and <= '~')
                && (
                    char.IsWhiteSpace(c)
                    || char.IsControl(c)
                    || CharUnicodeInfo.GetUnicodeCategory(email, i) is UnicodeCategory.Format or UnicodeCategory.Surrogate
                );
            if (isInvisible || c is '"' or '<' or '>' or '(' or ')' or ',' or ';' or ':' or '\\')
                return "is not an e-mail address";
            if (char.IsHighSurrogate(c))
                i++;
        }
        if (!IsLocalPart(email, at) || !IsDomain(email, at + 1))
            return "is not an e-mail address that Auth0 takes";
        return email.Length > MaxLength ? "is longer than 64 characters" : null;
    }

    /// <summary>The form in which users are compared. Case does not count, because Flex has one worker for both spellings, and both have the same file.</summary>
    public static string KeyOf(string email) => email.ToLowerInvariant();

    /// <summary>
    /// The address as Auth0 stores it for a user of a database connection: in lower case. Other connections store the address that the
    /// identity provider sends (Auth0, "User Profile Structure").
    /// </summary>
    public static string StoredByAuth0(string email) => email.ToLowerInvariant();

    // Words separated by dots.
    private static bool IsLocalPart(string email, int at)
    {
        for (int i = 0; i < at; i++)
        {
            char c = email[i];
            bool isEmptyWord = c == '.' && (i == 0 || i == at - 1 || email[i - 1] == '.');
            bool isTaken =
                Ascii.IsLetterOrDigit(c)
                || c == '.'
                || "!#$%&'*+-/=?^_`{|}~".IndexOf(c) >= 0
                || c is (>= '\u00a1' and <= '\ud7ff') or (>= '\uf900' and <= '\ufdcf') or >= '\ufdf0' and <= '\uffef';
            if (isEmptyWord || !isTaken)
                return false;
        }
        return true;
    }

    // The caller has checked that no label is empty.
    private static bool IsDomain(string email, int start)
    {
        int label = start;
        for (int i = start; i <= email.Length; i++)
        {
            if (i == email.Length || email[i] == '.')
            {
                if (i - label > MaxLabel || email[label] == '-' || email[i - 1] == '-')
                    return false;
                if (i < email.Length)
                    label = i + 1;
            }
            // Full-width letters are not allowed in a domain.
            else if (!Ascii.IsLetterOrDigit(email[i]) && email[i] != '-' && email[i] is < '\u00a1' or (>= '\uff01' and <= '\uff5e'))
                return false;
        }
        return label > start && IsTopLevel(email, label);
    }

    // Digits are not allowed, so that an IP address is not accepted. A label with "xn" is the ASCII form of an international one.
    private static bool IsTopLevel(string email, int start)
    {
        if (string.Compare(email, start, "xn", 0, 2, StringComparison.OrdinalIgnoreCase) == 0 && email.Length - start > 3)
            return true;
        for (int i = start; i < email.Length; i++)
        {
            if (Ascii.IsDigit(email[i]) || email[i] is '-' or '\u00a9')
                return false;
        }
        return true;
    }

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
