using FlexSso.Text;

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
            if (i < text.Length && Ascii.IsLetterOrDigit(text[i]))
                continue;
            if (i < text.Length && (char.IsWhiteSpace(text[i]) || Separators.IndexOf(text[i]) >= 0))
                return true;
            string name = text.Substring(word, i - word).ToLowerInvariant();
            if (EnhancedFormat.IsRegion(name) && name != EnhancedFormat.KnownRegion)
                return true;
            word = i + 1;
        }
        return false;
    }
}
