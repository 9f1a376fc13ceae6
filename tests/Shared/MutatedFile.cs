using System.Text;

namespace FlexSso.Testing;

/// <summary>
/// A right file that somebody or something has damaged: bytes deleted, inserted, repeated and overwritten, cut off, with other line ends, in
/// another encoding, with a huge cell. The same seed gives the same file.
/// </summary>
internal static class MutatedFile
{
    private const int MaxChanges = 3;

    /// <param name="text">The right file.</param>
    /// <param name="pieces">What the format makes something of.</param>
    /// <param name="seed">The number of the case.</param>
    public static byte[] Of(string text, string[] pieces, int seed)
    {
        Random random = new(seed);
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(text)];
        for (int change = random.Next(1, MaxChanges + 1); change > 0; change--)
            Change(bytes, pieces, random);
        return random.Next(12) == 0 ? Encoded([.. bytes], random) : [.. bytes];
    }

    /// <summary>
    /// The text as the compiler reads it: UTF-16 if a byte order mark says so, else UTF-8, and null for a binary file. It reads what is not UTF-8 in
    /// the code page of the machine.
    /// </summary>
    public static string? Text(byte[] bytes, out bool isUnicode)
    {
        isUnicode = true;
        string text;
        try
        {
            text = Read(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            isUnicode = false;
            text = Read(bytes, Encoding.Latin1);
        }
        return text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }

    private static string Read(byte[] bytes, Encoding encoding)
    {
        foreach (Encoding marked in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] mark = marked.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
                return (marked == Encoding.UTF8 ? encoding : marked).GetString(bytes.AsSpan(mark.Length));
        }
        return encoding.GetString(bytes);
    }

    private static void Change(List<byte> bytes, string[] pieces, Random random)
    {
        int at = random.Next(bytes.Count + 1);
        int length = random.Next(Math.Min(bytes.Count - at, random.Next(4) == 0 ? 200 : 6) + 1);
        switch (random.Next(9))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3 or 4:
                bytes.InsertRange(at, Piece());
                break;
            case 5 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 6:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Piece());
                break;
            case 7 when random.Next(3) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 8:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(new string(random.Next(2) == 0 ? 'x' : '\n', random.Next(5000))));
                break;
            default:
                byte[] other = Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString([.. bytes]).ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\r")
                );
                bytes.Clear();
                bytes.AddRange(other);
                break;
        }

        byte[] Piece() => Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]);
    }

    private static byte[] Encoded(byte[] bytes, Random random)
    {
        Encoding encoding = new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1 }[
            random.Next(5)
        ];
        return [.. random.Next(3) == 0 ? [] : encoding.GetPreamble(), .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))];
    }
}
