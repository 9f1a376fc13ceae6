namespace FlexSso.Rosters;

/// <summary>
/// The texts of <see cref="RosterRule.WrongRoster"/> about the metadata of a <c>FlexRoster</c> item. Each is a cause and a remedy.
/// </summary>
internal static class RosterTarget
{
    // More names would make a message hard to read.
    private const int MaxNames = 10;

    /// <summary>The file types in which spreadsheets keep a workbook.</summary>
    public static readonly IReadOnlyList<string> WorkbookExtensions = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"];

    /// <summary>The path of a roster is that of a folder.</summary>
    public static string[] Folder(string path) =>
        ["The roster '" + path + "' is a folder", "name the files in it in the FlexRoster item, such as '" + path + "/*.csv'"];

    /// <summary>
    /// The names in the metadata <c>Environment</c>, without duplicates. An empty list stands for all environments. Commas or semicolons
    /// separate the names, because MSBuild's own lists have semicolons.
    /// </summary>
    public static string[] Environments(string metadata) =>
        metadata.Split(',', ';').Select(static name => name.Trim()).Where(static name => name.Length > 0).Distinct().ToArray();

    /// <param name="configs">The full names of all configurations.</param>
    public static string[] NoName(IEnumerable<string> configs)
    {
        string[] names = configs.Distinct().ToArray();
        return
        [
            "The roster has no Config",
            names.Length == 1 ? "write Config=\"" + names[0] + "\" at its FlexRoster item"
            : names.Length == 0 ? UseOneOf(names)
            : "write Config=\"\u2026\" at its FlexRoster item, with one of " + List(names),
        ];
    }

    /// <param name="config">The metadata <c>Config</c>.</param>
    /// <param name="configs">The full names of all configurations.</param>
    public static string[] Unknown(string config, IEnumerable<string> configs) =>
        ["The roster's Config '" + config + "' does not name a class of this project", UseOneOf(configs)];

    public static string[] NoConfig(string config, IEnumerable<string> configs) =>
        ["The roster's Config '" + config + "' names a class without [FlexSsoConfig]", UseOneOf(configs)];

    public static string[] Ambiguous(string config, IEnumerable<string> candidates) =>
        ["The roster's Config '" + config + "' is the name of several classes", "write one in full: " + List(candidates)];

    /// <param name="environment">A name in the metadata <c>Environment</c>.</param>
    /// <param name="config">The configuration that the item names.</param>
    /// <param name="environments">The environments of that configuration. One without environments has a single empty name.</param>
    public static string[] UnknownEnvironment(string environment, string config, IEnumerable<string> environments)
    {
        string[] known = environments.Where(static name => name.Length > 0).ToArray();
        return
        [
            "The roster's Environment '" + environment + "' is not an environment of '" + config + "'",
            known.Length == 0 ? "remove it, because the configuration has no environments" : "use " + List(known),
        ];
    }

    /// <param name="environment">The environment that both items name; null when both are for the whole configuration.</param>
    /// <param name="config">The configuration that both items name.</param>
    public static string[] GivenTwice(string? environment, string config) =>
        [
            "The roster is given twice to " + (environment is null ? "" : "the environment '" + environment + "' of ") + "'" + config + "'",
            environment is null ? "remove one of its FlexRoster items" : "name each environment in one of its FlexRoster items only",
        ];

    /// <param name="path">The file, as the item names it or as a full path.</param>
    public static string[] Missing(string path) =>
        ["The roster '" + path + "' does not exist", "correct the Include of its FlexRoster item, or fetch the file before the build"];

    /// <param name="path">The file, as the item names it.</param>
    public static string[] Workbook(string path) =>
        ["The roster '" + path + "' is a workbook", "save it as CSV (in Excel: 'CSV UTF-8'), and name that file in its FlexRoster item"];

    /// <summary>The compiler found no text, and says why itself: a binary file (CS2015), or one that a program holds.</summary>
    public static string[] Unreadable() =>
        [
            "The compiler cannot read the roster as text",
            "save a workbook as CSV (in Excel: 'CSV UTF-8'), or close the program that holds the file",
        ];

    /// <summary>Whether the name is that of a workbook. The package's targets, which keep one from the compiler, have the same list.</summary>
    public static bool IsWorkbook(string path) =>
        WorkbookExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string UseOneOf(IEnumerable<string> configs) =>
        List(configs) is { Length: > 0 } names ? "use " + names : "declare a class with [FlexSsoConfig], and name it in Config";

    private static string List(IEnumerable<string> names)
    {
        string[] sorted = names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return string.Join(", ", sorted.Take(MaxNames)) + (sorted.Length > MaxNames ? ", \u2026" : "");
    }
}
