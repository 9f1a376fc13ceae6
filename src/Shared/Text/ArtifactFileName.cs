using System.Globalization;
using System.Text;

namespace FlexSso.Text;

/// <summary>
/// A file name for any text: different texts (compared without case) get different names, on every file system. Lower-case ASCII
/// letters, digits and <c>@ . _ + -</c> stay; every other byte of the UTF-8 form becomes <c>=XX</c>.
/// </summary>
internal static class ArtifactFileName
{
    // Below the 255 of every common file system, with room for an extension and a numbered suffix.
    private const int MaxLength = 120;

    public static string From(string text)
    {
        string lower = text.ToLowerInvariant();
        if (IsPlain(lower))
            return lower;
        StringBuilder name = new(lower.Length + 16);
        bool escapeFirst = WindowsDevice.IsName(lower) || lower.StartsWith(".", StringComparison.Ordinal);
        foreach (byte b in Encoding.UTF8.GetBytes(lower))
        {
            if (IsPlain((char)b) && !(escapeFirst && name.Length == 0))
                name.Append((char)b);
            else
                name.Append('=').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
        if (name.Length > MaxLength)
        {
            string hash = StableHash.Of(lower);
            name.Length = MaxLength - hash.Length - 2;
            name.Append("==").Append(hash);
        }
        return name.ToString();
    }

    // As nearly every e-mail address is.
    private static bool IsPlain(string lower)
    {
        foreach (char c in lower)
        {
            if (!IsPlain(c))
                return false;
        }
        return lower.Length is > 0 and <= MaxLength && lower[0] != '.' && !WindowsDevice.IsName(lower);
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '@' or '.' or '_' or '+' or '-';
}
