namespace FlexSso.Text;

/// <summary>Letters and digits of ASCII. Those of <see cref="char"/> take every script of Unicode.</summary>
internal static class Ascii
{
    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);
}
