namespace FlexSso.Certificates;

/// <summary>
/// Finds the blocks of a text (RFC 7468): any number of them, with other text around them, and with the line breaks of any system. Takes any
/// text and never throws. <see cref="PemCertificate"/> checks whether a block stands on lines of its own, is complete and can be decoded.
/// </summary>
internal static class PemReader
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";

    public static List<PemBlock> Read(string text)
    {
        List<PemBlock> blocks = [];
        int position = 0;
        while (IndexOf(text, Begin, position) is var start and >= 0)
        {
            if (LabelAt(text, start + Begin.Length) is not { } label)
            {
                position = start + Begin.Length;
                continue;
            }
            int bodyStart = start + Begin.Length + label.Length + Dashes.Length;
            int next = IndexOf(text, Begin, bodyStart);
            int limit = next < 0 ? text.Length : next;
            int end = text.IndexOf(End, bodyStart, limit - bodyStart, StringComparison.Ordinal);
            // Half an END line does not count: a truncated file may end there.
            string? endLabel = end < 0 ? null : LabelAt(text, end + End.Length);
            blocks.Add(new PemBlock(label, start, bodyStart, end < 0 ? limit : end, endLabel));
            position = limit;
        }
        return blocks;
    }

    private static int IndexOf(string text, string part, int start) => text.IndexOf(part, start, StringComparison.Ordinal);

    // The label reaches up to the hyphens, which must follow on the same line.
    private static string? LabelAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is not ('-' or '\r' or '\n'))
            end++;
        return string.CompareOrdinal(text, end, Dashes, 0, Dashes.Length) == 0 ? text.Substring(start, end - start) : null;
    }
}
