using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Why a roster's <c>Config</c> and <c>Environment</c> name nothing: cause and remedy of <see cref="RosterRule.WrongRoster"/>.</summary>
internal static class RosterTarget
{
    public static (string Cause, string Remedy) Unknown(string config) =>
        (
            "The roster is for '" + config + "', but no class with [FlexSsoConfig] is called so",
            "set the metadata Config of the FlexRoster item to the name of one"
        );

    public static (string Cause, string Remedy) Ambiguous(string config, IEnumerable<string> candidates) =>
        (
            "The roster is for '" + config + "', and several configurations are called so",
            "set the metadata Config of the FlexRoster item to one of " + List(candidates)
        );

    public static (string Cause, string Remedy) UnknownEnvironment(string environment, string config, IEnumerable<string> environments)
    {
        string[] known = environments.Where(static name => name.Length > 0).ToArray();
        return (
            "The roster is for the environment '" + environment + "', which is none of '" + config + "'",
            known.Length == 0
                ? "leave the metadata Environment of the FlexRoster item out, since the configuration has no environments"
                : "set the metadata Environment of the FlexRoster item to one of " + List(known)
        );
    }

    private static string List(IEnumerable<string> names) =>
        string.Join(", ", names.OrderBy(static name => name, StringComparer.Ordinal).Select(static name => "'" + name + "'"));
}
