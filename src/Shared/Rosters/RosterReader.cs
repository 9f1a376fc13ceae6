namespace FlexSso.Rosters;

/// <summary>Reads a CSV or JSON roster. Never throws; the findings of the table say what is wrong with the text.</summary>
internal static class RosterReader
{
    private const string SaveAsUtf8 = "save it as UTF-8 (in Excel: 'CSV UTF-8')";

    /// <summary>A file is JSON if its name ends in <c>.json</c>; any other file is CSV.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <param name="text">The text of the file.</param>
    /// <param name="isJson">Whether it is JSON.</param>
    /// <param name="isUnicode">
    /// False if the text was decoded by a code page, which is what a compiler on Windows does with a file that is not UTF-8.
    /// </param>
    public static RosterTable Read(string text, bool isJson, bool isUnicode = true)
    {
        // Bytes of a workbook, and UTF-16 without a byte order mark. Everything else that is wrong with them follows from it.
        int binary = text.IndexOf('\0');
        if (binary >= 0)
        {
            RosterTable none = new(text, isJson);
            none.Findings.Add(
                RosterRule.WrongRoster,
                binary,
                1,
                "The roster is a workbook or another binary file, or is UTF-16 without a byte order mark",
                SaveAsUtf8
            );
            return none;
        }
        RosterTable table = isJson ? JsonRosterReader.Read(text) : CsvRosterReader.Read(text);
        // A decoder writes this character for bytes that are not UTF-8. Names would be wrong without a hint which ones.
        int broken = isUnicode ? text.IndexOf('\ufffd') : FirstBeyondAscii(text);
        if (broken >= 0)
            table.Findings.Add(
                RosterRule.WrongRoster,
                broken,
                1,
                "A character of the roster is lost, because the file is not UTF-8",
                SaveAsUtf8
            );
        return table;
    }

    private static int FirstBeyondAscii(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007f')
                return i;
        }
        return -1;
    }
}
