namespace FlexSso.Text;

/// <summary>The distance between two names, for "did you mean".</summary>
internal static class EditDistance
{
    /// <summary>The letters and digits of the first 64 characters, in lower case.</summary>
    public static string Letters(string name)
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

    /// <summary>The name that was meant: by letters alone before one with a slip; null if there is none.</summary>
    public static string? Nearest(IReadOnlyList<string> names, string written)
    {
        string letters = Letters(written);
        return names.FirstOrDefault(name => Letters(name) == letters) ?? names.FirstOrDefault(name => IsSlip(letters, Letters(name)));
    }

    /// <summary>The Levenshtein distance.</summary>
    public static int Between(string a, string b)
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

    /// <summary>
    /// One letter more, less or other, or two neighbours swapped; two letters in a long name. Names of fewer than four letters are too short to tell,
    /// and a digit is no slip: <c>voice2</c> is a second one.
    /// </summary>
    public static bool IsSlip(string name, string right) =>
        right.Length >= 4
        && name != right
        && !name.Any(char.IsDigit)
        && (IsOneSlip(name, right) || (right.Length > 10 && Between(name, right) <= 2));

    /// <summary>One letter is missing, too many or another one, or two neighbours have changed places.</summary>
    public static bool IsOneSlip(string written, string meant)
    {
        int start = 0;
        while (start < written.Length && start < meant.Length && written[start] == meant[start])
            start++;
        int end = 0;
        while (end < Math.Min(written.Length, meant.Length) - start && written[written.Length - 1 - end] == meant[meant.Length - 1 - end])
            end++;
        int rest = written.Length - start - end;
        int other = meant.Length - start - end;
        return rest + other > 0
            && (
                (rest <= 1 && other <= 1)
                || (rest == 2 && other == 2 && written[start] == meant[start + 1] && written[start + 1] == meant[start])
            );
    }
}
