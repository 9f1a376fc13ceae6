namespace FlexSso.Rosters;

/// <summary>
/// Finds the class that the <c>Config</c> of an item names. The compiler knows the classes from source code and the task knows them from the
/// assembly. Both use this code, so that a name means the same class in both.
/// </summary>
internal static class ConfigName
{
    /// <summary>The name with dots only, as in full names. Metadata writes a nested class with <c>+</c>.</summary>
    public static string Dotted(string written) => written.Trim().Replace('+', '.');

    /// <summary>
    /// The configurations that the name can mean. A class with exactly that full name wins, because a class outside any namespace could not
    /// be named otherwise. Without one, it is every class whose full name ends in a dot and the name. The name is clear if one is returned.
    /// </summary>
    /// <param name="written">The name as the project file has it.</param>
    /// <param name="fullNames">The full names of the configurations, with dots; duplicates are allowed.</param>
    public static string[] Find(string written, IEnumerable<string> fullNames)
    {
        string name = Dotted(written);
        string[] named = fullNames.Where(full => IsCalled(full, name)).Distinct().ToArray();
        return Array.IndexOf(named, name) >= 0 ? [name] : named;
    }

    /// <summary>True if the name can mean a class with that full name.</summary>
    /// <param name="fullName">With dots.</param>
    /// <param name="dotted">The name from <see cref="Dotted"/>.</param>
    public static bool IsCalled(string fullName, string dotted) =>
        fullName == dotted || (dotted.Length > 0 && fullName.EndsWith("." + dotted, StringComparison.Ordinal));
}
