namespace FlexSso.Rosters;

/// <summary>Reads a roster, CSV or JSON. Pure and without any exception: what is wrong with the text is in the findings of the table.</summary>
internal static class RosterReader
{
    /// <summary>A file whose name ends in <c>.json</c> is JSON, every other one is CSV.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static RosterTable Read(string text, bool isJson)
    {
        RosterTable table = isJson ? JsonRosterReader.Read(text) : CsvRosterReader.Read(text);
        // What a decoder puts where the bytes are no text: half of the names would be wrong, and nobody would see which.
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
