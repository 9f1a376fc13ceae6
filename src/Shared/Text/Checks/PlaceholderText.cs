namespace FlexSso.Text;

/// <summary>Finds the placeholders of guides, such as <c>JQxxxx</c>, <c>&lt;JQ_CONNECTION_SID&gt;</c> and <c>your-tenant</c>.</summary>
internal static class PlaceholderText
{
    private static readonly (char, char)[] Brackets = [('<', '>'), ('{', '}'), ('[', ']')];

    // A word, and what follows it.
    private static readonly (string Beginning, string[] Ends)[] Words =
    [
        (
            "your",
            [
                "-tenant",
                "_tenant",
                "tenant",
                "-domain",
                "_domain",
                "domain",
                "-auth0",
                "_auth0",
                "auth0",
                "-client",
                "_client",
                "client",
                "-account",
                "_account",
                "account",
                "-company",
                "_company",
                "company",
                "-connection",
                "_connection",
                "connection",
            ]
        ),
        ("connection", ["-name", "_name", "_sid"]),
        ("tenant", ["-name", "_name"]),
        ("runtime", ["-domain", "_domain"]),
        ("placeholder", [""]),
        ("change", ["me", "-me", "_me"]),
        ("client_id", [""]),
        ("account_sid", [""]),
    ];

    /// <summary>The placeholder as it stands in the text; null when there is none.</summary>
    public static string? Find(string text) => Bracketed(text) ?? Word(text) ?? Crosses(text) ?? Dots(text);

    private static string? Bracketed(string text)
    {
        foreach ((char open, char close) in Brackets)
        {
            int start = text.IndexOf(open);
            int end = start < 0 ? -1 : text.IndexOf(close, start);
            if (end < 0)
                continue;
            // {{domain}} is one placeholder.
            while (end + 1 < text.Length && text[end + 1] == close)
                end++;
            return text.Substring(start, end - start + 1);
        }
        return null;
    }

    private static string? Word(string text)
    {
        foreach ((string beginning, string[] ends) in Words)
        {
            int start = text.IndexOf(beginning, StringComparison.OrdinalIgnoreCase);
            while (start >= 0)
            {
                int end = start + beginning.Length;
                foreach (string rest in ends)
                {
                    bool isThere = string.Compare(text, end, rest, 0, rest.Length, StringComparison.OrdinalIgnoreCase) == 0;
                    if (isThere && IsBorder(text, start) && IsBorder(text, end + rest.Length))
                        return text.Substring(start, end + rest.Length - start);
                }
                start = text.IndexOf(beginning, end, StringComparison.OrdinalIgnoreCase);
            }
        }
        return null;
    }

    // A border is between words, or before a capital in camel case. "yourDomain" is a placeholder; "your-accountant" and "exchangeme" are not.
    private static bool IsBorder(string text, int index) =>
        index == 0
        || index == text.Length
        || !char.IsLetter(text[index - 1])
        || !char.IsLetter(text[index])
        || (char.IsLower(text[index - 1]) && char.IsUpper(text[index]));

    // JQxxxx, ACXXXXXXXXX, AbCdxxxxxxxx. A client ID has 32 random letters and digits. It may contain "ACxx", but not five crosses in a row
    // and not "ACxx" as a whole word.
    private static string? Crosses(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && text[end] is 'x' or 'X')
                end++;
            if (end - start >= 2 && IsSidPrefix(text, start - 2) && (end - start >= 4 || IsWordEnd(text, end)))
                return text.Substring(start - 2, end - start + 2);
            if (end - start >= 5)
                return text.Substring(start, end - start);
            start = Math.Max(start, end - 1);
        }
        return null;
    }

    private static bool IsSidPrefix(string text, int start) =>
        start >= 0 && (text[start], text[start + 1]) is ('J', 'Q') or ('A', 'C') && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    private static bool IsWordEnd(string text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]);

    private static string? Dots(string text)
    {
        if (text.IndexOf("...", StringComparison.Ordinal) >= 0)
            return "...";
        return text.IndexOf('\u2026') >= 0 ? "\u2026" : null;
    }
}
