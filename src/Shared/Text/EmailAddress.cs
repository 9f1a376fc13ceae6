using System.Globalization;

namespace FlexSso.Text;

/// <summary>What can name a user: an e-mail address in Auth0 that becomes the name of a worker in Flex.</summary>
internal static class EmailAddress
{
    /// <summary>
    /// The NameID becomes the friendly name of the worker, which TaskRouter limits to so many characters (Worker resource, OpenAPI).
    /// </summary>
    public const int MaxLength = 64;

    /// <summary>
    /// Why the text cannot name a user, in words that continue a sentence; null when it can. Not RFC 5322: only what cannot be an address
    /// in Auth0 or a worker name.
    /// </summary>
    public static string? WhyNot(string email)
    {
        int at = email.IndexOf('@');
        if (at <= 0 || email.IndexOf('@', at + 1) >= 0 || HasEmptyLabel(email, at + 1))
            return "is not an e-mail address";
        for (int i = 0; i < email.Length; i++)
        {
            char c = email[i];
            // Of a pair; one half alone is no text, and would not survive the way to Auth0.
            if (char.IsHighSurrogate(c) && i + 1 < email.Length && char.IsLowSurrogate(email[i + 1]))
            {
                i++;
                continue;
            }
            // Format characters are the invisible ones: a zero-width space, copied along, would name another worker.
            bool isInvisible =
                char.IsWhiteSpace(c)
                || char.IsControl(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate;
            if (isInvisible || c is '"' or '<' or '>' or '(' or ')' or ',' or ';' or ':' or '\\')
                return "is not an e-mail address";
        }
        return email.Length > MaxLength ? "is longer than 64 characters" : null;
    }

    /// <summary>The form in which users are compared, without case: Flex has one worker for both, and one file is written for both.</summary>
    public static string KeyOf(string email) => email.ToLowerInvariant();

    private static bool HasEmptyLabel(string email, int start)
    {
        for (int i = start; i <= email.Length; i++)
        {
            bool isEnd = i == email.Length || email[i] == '.';
            if (isEnd && (i == start || email[i - 1] == '.'))
                return true;
        }
        return false;
    }
}
