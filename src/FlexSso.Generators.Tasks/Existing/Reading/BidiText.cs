using System.Globalization;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Finds characters that change the order in which an editor shows a text, so that it reads as something else than it is. Source: Unicode
/// Technical Report 36, "Unicode Security Considerations".
/// </summary>
internal static class BidiText
{
    // Embeddings, overrides and isolates.
    private static readonly char[] Controls = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

    public static void Check(string text, string ruleId, ExistingFindings findings)
    {
        int position = text.IndexOfAny(Controls);
        if (position < 0)
            return;
        string code = ((int)text[position]).ToString("X4", CultureInfo.InvariantCulture);
        findings.Add(
            ruleId,
            position,
            $"The file holds the invisible character U+{code}, which shows a text in another order than it is read; remove it"
        );
    }
}
