using System.Globalization;
using System.Text;

namespace FlexSso.Text;

/// <summary>
/// Makes a file name from any text. Texts that differ in more than case get different names on every file system. Lower-case ASCII letters,
/// digits and <c>@ . _ + -</c> are kept. Every other byte of the UTF-8 form becomes <c>=XX</c>, and so does a first byte that would give the name a
/// meaning: <c>-</c> makes it an option of <c>rm *</c>, <c>.</c> hides it, and Windows keeps the names of devices for itself.
/// </summary>
internal static class ArtifactFileName
{
    // Common file systems allow 255. This leaves room for an extension and a numbered suffix.
    private const int MaxLength = 120;

    public static string From(string text)
    {
        string lower = text.ToLowerInvariant();
        bool escapeFirst = WindowsDevice.IsName(lower) || (lower.Length > 0 && lower[0] is '.' or '-');
        // Nearly every e-mail address returns here.
        if (!escapeFirst && lower.Length <= MaxLength && AreKept(lower))
            return lower;
        StringBuilder name = new(lower.Length + 16);
        foreach (byte b in Encoding.UTF8.GetBytes(lower))
        {
            if (IsKept((char)b) && !(escapeFirst && name.Length == 0))
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

    private static bool AreKept(string text)
    {
        foreach (char c in text)
        {
            if (!IsKept(c))
                return false;
        }
        return true;
    }

    private static bool IsKept(char c) => Ascii.IsLower(c) || Ascii.IsDigit(c) || c is '@' or '.' or '_' or '+' or '-';
}
