using FlexSso.Roles;

namespace FlexSso.Generators.Parsing;

/// <summary>"Did you mean" for role names.</summary>
internal static class RoleSuggestion
{
    // A third of the letters wrong is another word, not a slip.
    private const int LettersPerSlip = 3;

    public static FlexRole? For(string name)
    {
        string plain = Plain(name);
        // The Console's own label is "Administrator", and an owner of the account is an admin in Flex.
        if (plain.StartsWith("admin", StringComparison.Ordinal) || plain == "owner")
            return FlexRole.Admin;
        if (plain.Length < 3)
            return null;
        FlexRole? best = null;
        int bestDistance = int.MaxValue;
        for (int i = 0; i < FlexRoleNames.All.Length; i++)
        {
            string candidate = Plain(FlexRoleNames.All[i]);
            int distance = Math.Min(
                Distance(plain, candidate),
                // "full_access" and "WfoFullAccess" alike.
                candidate.StartsWith("wfo", StringComparison.Ordinal)
                    ? Distance(plain, candidate.Substring(3))
                    : int.MaxValue
            );
            if (distance < bestDistance && distance * LettersPerSlip <= candidate.Length)
            {
                best = (FlexRole)i;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static string Plain(string name)
    {
        char[] letters = new char[Math.Min(name.Length, 64)];
        int length = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            char c = char.ToLowerInvariant(name[i]);
            if (char.IsLetterOrDigit(c))
                letters[length++] = c;
        }
        return new string(letters, 0, length);
    }

    // Levenshtein, one row.
    private static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), replaced);
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
