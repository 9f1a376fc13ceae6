namespace FlexSso.Generators.Parsing;

/// <summary>Finds what guides write where the reader's own value belongs: <c>JQxxxx</c>, <c>&lt;JQ_CONNECTION_SID&gt;</c>, <c>your-tenant</c>.</summary>
internal static class PlaceholderText
{
    private static readonly string[] Words =
    [
        "your-tenant",
        "your_tenant",
        "yourtenant",
        "your-domain",
        "your_domain",
        "yourdomain",
        "your-auth0",
        "your_auth0",
        "yourauth0",
        "your-client",
        "your_client",
        "yourclient",
        "your-account",
        "your_account",
        "youraccount",
        "your-company",
        "your_company",
        "yourcompany",
        "tenant-name",
        "tenant_name",
        "placeholder",
        "changeme",
        "change-me",
        "change_me",
        "client_id",
        "account_sid",
        "connection_sid",
    ];

    /// <summary>The placeholder as it stands in the text; null when there is none.</summary>
    public static string? Find(string text) => Bracketed(text) ?? Word(text) ?? Crosses(text) ?? Dots(text);

    private static string? Bracketed(string text)
    {
        foreach ((char open, char close) in new[] { ('<', '>'), ('{', '}'), ('[', ']') })
        {
            int start = text.IndexOf(open);
            int end = start < 0 ? -1 : text.IndexOf(close, start);
            if (end > start)
                return text.Substring(start, end - start + 1);
        }
        return null;
    }

    private static string? Word(string text)
    {
        foreach (string word in Words)
        {
            int start = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
                return text.Substring(start, word.Length);
        }
        return null;
    }

    // JQxxxx, ACXXXXXXXXX, AbCdxxxxxxxx: five are too many for chance in a client ID of 32 random letters.
    private static string? Crosses(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int end = i;
            while (end < text.Length && text[end] is 'x' or 'X')
                end++;
            bool isSid = i >= 2 && IsSidPrefix(text[i - 2], text[i - 1]);
            if (end - i >= (isSid ? 2 : 5))
                return isSid ? text.Substring(i - 2, end - i + 2) : text.Substring(i, end - i);
            i = end > i ? end - 1 : i;
        }
        return null;
    }

    private static bool IsSidPrefix(char first, char second) => (first, second) is ('J', 'Q') or ('A', 'C');

    private static string? Dots(string text)
    {
        int dots = text.IndexOf("...", StringComparison.Ordinal);
        if (dots >= 0)
            return "...";
        return text.IndexOf('\u2026') >= 0 ? "\u2026" : null;
    }
}
