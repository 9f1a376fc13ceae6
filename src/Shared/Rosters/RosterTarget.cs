namespace FlexSso.Rosters;

/// <summary>Why a roster's <c>Config</c> and <c>Environment</c> name nothing: cause and remedy of <see cref="RosterRule.WrongRoster"/>.</summary>
internal static class RosterTarget
{
    // More names in a message help nobody.
    private const int MaxNames = 10;

    /// <summary>
    /// The names in the metadata <c>Environment</c>, each once; none: the roster is for all environments. Commas separate them, or
    /// semicolons, as MSBuild has it in its own lists.
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

    /// <param name="config">What the roster says.</param>
    /// <param name="configs">The full names of all configurations.</param>
    public static string[] Unknown(string config, IEnumerable<string> configs) =>
        ["The roster's Config '" + config + "' names no class of this project", UseOneOf(configs)];

    public static string[] NoConfig(string config, IEnumerable<string> configs) =>
        ["The roster's Config '" + config + "' is a class without [FlexSsoConfig]", UseOneOf(configs)];

    public static string[] Ambiguous(string config, IEnumerable<string> candidates) =>
        ["The roster's Config '" + config + "' is the name of several classes", "write one in full: " + List(candidates)];

    /// <param name="environment">What the roster says.</param>
    /// <param name="config">The configuration that it is for.</param>
    /// <param name="environments">The environments of that configuration; without any, it has one without a name, or none that is right.</param>
    public static string[] UnknownEnvironment(string environment, string config, IEnumerable<string> environments)
    {
        string[] known = environments.Where(static name => name.Length > 0).ToArray();
        return
        [
            "The roster's Environment '" + environment + "' is none of '" + config + "'",
            known.Length == 0 ? "leave it out, since the configuration has no environments" : "use " + List(known),
        ];
    }

    /// <param name="environment">The one that both items have; null when the whole configuration is meant.</param>
    /// <param name="config">The configuration that both are for.</param>
    public static string[] GivenTwice(string? environment, string config) =>
        [
            "The roster is given twice to " + (environment is null ? "" : "the environment '" + environment + "' of ") + "'" + config + "'",
            environment is null ? "remove one of its FlexRoster items" : "name each environment in one of its FlexRoster items only",
        ];

    /// <param name="path">The file, as the project names it or in full.</param>
    public static string[] Missing(string path) =>
        ["The roster '" + path + "' is not there", "correct the Include of its FlexRoster item, or fetch the file before the build"];

    private static string UseOneOf(IEnumerable<string> configs) =>
        List(configs) is { Length: > 0 } names ? "use " + names : "declare a class with [FlexSsoConfig], and name it there";

    private static string List(IEnumerable<string> names)
    {
        string[] sorted = names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return string.Join(", ", sorted.Take(MaxNames)) + (sorted.Length > MaxNames ? ", \u2026" : "");
    }
}
