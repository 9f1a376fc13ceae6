namespace FlexSso.Values;

/// <summary>What stands around a SID in a text that was copied as a whole.</summary>
internal static class SidText
{
    // Between words there is a list, or a remark of a person.
    private const string Separators = ",;|";

    /// <summary>
    /// The text says more than its SID does: it names another region than the one whose login host Twilio documents, or holds several values.
    /// </summary>
    public static bool SaysMore(string text)
    {
        int word = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsLetterOrDigit(text[i]))
                continue;
            if (i < text.Length && (char.IsWhiteSpace(text[i]) || Separators.IndexOf(text[i]) >= 0))
                return true;
            if (IsOtherRegion(text.Substring(word, i - word).ToLowerInvariant()))
                return true;
            word = i + 1;
        }
        return false;
    }

    // ie1, au1: two letters and a digit.
    private static bool IsOtherRegion(string word) =>
        word.Length == 3
        && word != EnhancedFormat.KnownRegion
        && word[0] is >= 'a' and <= 'z'
        && word[1] is >= 'a' and <= 'z'
        && word[2] is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
