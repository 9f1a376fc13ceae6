namespace FlexSso.Certificates;

/// <summary>Decodes the lines of a block, and says where they are wrong.</summary>
internal static class Base64Body
{
    /// <param name="text">The file.</param>
    /// <param name="start">Where the lines begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="wrong">Index of the first character that cannot stand there; <paramref name="end"/> when letters are missing.</param>
    /// <returns>Null when the lines are no base64.</returns>
    public static byte[]? Decode(string text, int start, int end, out int wrong)
    {
        List<byte> bytes = new((end - start) * 3 / 4);
        int letters = 0;
        int padding = 0;
        int group = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is ' ' or '\t' or '\r' or '\n' or '\v' or '\f')
                continue;
            wrong = i;
            if (c == '=')
            {
                // One or two, where they fill up four.
                if (letters % 4 < 2 || ++padding > 4 - letters % 4)
                    return null;
                continue;
            }
            int value = ValueOf(c);
            if (value < 0 || padding > 0)
                return null;
            group = (group << 6) | value;
            if (++letters % 4 == 0)
            {
                Add(bytes, group, 3);
                group = 0;
            }
        }
        wrong = end;
        if ((letters + padding) % 4 != 0)
            return null;
        if (padding > 0)
            Add(bytes, group << (6 * padding), 3 - padding);
        return bytes.ToArray();
    }

    private static void Add(List<byte> bytes, int group, int count)
    {
        for (int i = 0; i < count; i++)
            bytes.Add((byte)(group >> (16 - 8 * i)));
    }

    private static int ValueOf(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => c - 'A',
            >= 'a' and <= 'z' => c - 'a' + 26,
            >= '0' and <= '9' => c - '0' + 52,
            '+' => 62,
            '/' => 63,
            _ => -1,
        };
}
