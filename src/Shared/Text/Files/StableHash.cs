using System.Globalization;

namespace FlexSso.Text;

/// <summary>
/// FNV-1a with 64 bits over UTF-16 code units. Unlike <c>string.GetHashCode</c>, it is the same on every machine. It is not for security.
/// </summary>
internal static class StableHash
{
    public static string Of(string text) => NumberOf(text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash of an empty text.</summary>
    public const ulong Empty = 14695981039346656037;

    public static ulong NumberOf(string text) => Append(Empty, text);

    /// <summary>Continues the hash of a text with another one.</summary>
    public static ulong Append(ulong hash, string text)
    {
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211);
        }
        return hash;
    }
}
