namespace FlexSso.Rosters;

/// <summary>
/// Which class a roster's <c>Config</c> means. The compiler and the task know the classes from different sources, source code and the
/// assembly, and must never differ in what a name means.
/// </summary>
internal static class ConfigName
{
    /// <summary>The name with dots only, as the full names have them: metadata writes a nested class with <c>+</c>.</summary>
    public static string Dotted(string written) => written.Trim().Replace('+', '.');

    /// <summary>
    /// The configurations that the name can mean: the one of exactly that full name, so that a class outside of any namespace can be named
    /// beside its namesakes, or else all whose full name ends in it, at a dot. One: that is it. None or several: nobody knows.
    /// </summary>
    /// <param name="written">What stands in the project file.</param>
    /// <param name="fullNames">The full names of the configurations, with dots; the same one may stand there several times.</param>
    public static string[] Find(string written, IEnumerable<string> fullNames)
    {
        string name = Dotted(written);
        string[] named = fullNames.Where(full => IsCalled(full, name)).Distinct().ToArray();
        return Array.IndexOf(named, name) >= 0 ? [name] : named;
    }

    /// <summary>Whether a class of that full name could be meant, were it the only one.</summary>
    /// <param name="fullName">With dots.</param>
    /// <param name="dotted">What <see cref="Dotted"/> made of the name.</param>
    public static bool IsCalled(string fullName, string dotted) =>
        fullName == dotted || (dotted.Length > 0 && fullName.EndsWith("." + dotted, StringComparison.Ordinal));
}
