using System.Globalization;

namespace FlexSso.Text;

/// <summary>
/// FNV-1a, 64 bits, over UTF-16 code units: the same on every machine, which <c>string.GetHashCode</c> is not. For names, not for security.
/// </summary>
internal static class StableHash
{
    public static string Of(string text) => NumberOf(text).ToString("x16", CultureInfo.InvariantCulture);

    public static ulong NumberOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211);
        }
        return hash;
    }
}
