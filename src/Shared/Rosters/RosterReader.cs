namespace FlexSso.Rosters;

/// <summary>Reads a CSV or JSON roster. Never throws; the findings of the table say what is wrong with the text.</summary>
internal static class RosterReader
{
    /// <summary>A file is JSON if its name ends in <c>.json</c>; any other file is CSV.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static RosterTable Read(string text, bool isJson)
    {
        RosterTable table = isJson ? JsonRosterReader.Read(text) : CsvRosterReader.Read(text);
        // A decoder writes this character for bytes that are not UTF-8. Names would be wrong without a hint which ones.
        int broken = text.IndexOf('\ufffd');
        if (broken >= 0)
            table.Findings.Add(
                RosterRule.WrongRoster,
                broken,
                1,
                "A character of the roster is lost, because the file is not UTF-8",
                "save it as UTF-8 (in Excel: 'CSV UTF-8')"
            );
        return table;
    }
}
