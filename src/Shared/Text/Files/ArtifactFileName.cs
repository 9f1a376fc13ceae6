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
        bool escapeFirst = WindowsDevice.IsName(lower) || lower.StartsWith(".", StringComparison.Ordinal);
        // As nearly every e-mail address is.
        if (!escapeFirst && lower.Length <= MaxLength && ArePlain(lower))
            return lower;
        StringBuilder name = new(lower.Length + 16);
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

    private static bool ArePlain(string text)
    {
        foreach (char c in text)
        {
            if (!IsPlain(c))
                return false;
        }
        return true;
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '@' or '.' or '_' or '+' or '-';
}
