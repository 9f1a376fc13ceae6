using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>Base64 in several lines.</summary>
internal static class Base64Text
{
    /// <summary>Index of the first character that base64 does not allow there; the length of the text when there is none.</summary>
    public static int FirstWrong(string text)
    {
        bool isPadded = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '=')
                isPadded = true;
            else if (!IsWhiteSpace(c) && (isPadded || !IsLetter(c)))
                return i;
        }
        return text.Length;
    }

    /// <returns>Null when characters are missing at the end, or wrong.</returns>
    public static byte[]? Decode(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // The white space that Convert skips.
    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static bool IsLetter(char c) => Ascii.IsLetterOrDigit(c) || c is '+' or '/';
}
