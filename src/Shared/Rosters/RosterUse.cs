namespace FlexSso.Rosters;

/// <summary>The configuration and the environments that one <c>FlexRoster</c> item names. A file may have several items.</summary>
/// <param name="config">The metadata <c>Config</c> as written; empty when the item has none.</param>
/// <param name="environments">Without duplicates. An empty list stands for all environments.</param>
internal sealed class RosterUse(string config, string[] environments)
{
    public string Config => config;

    public string[] Environments => environments;

    /// <summary>
    /// Reads the metadata that the package's targets give to the compiler. The compiler keeps one value per file, so the targets join the
    /// items of a file: <c>AcmeFlex &gt; dev,stage | Acme.Other &gt; </c>. A semicolon or <c>#</c> would begin a comment there.
    /// </summary>
    public static List<RosterUse> ReadAll(string metadata)
    {
        List<RosterUse> uses = [];
        foreach (string item in metadata.Split('|'))
        {
            int end = item.IndexOf('>');
            // Each item has a '>', even without a Config. A file that is not a roster has none.
            if (end >= 0)
                uses.Add(new RosterUse(item.Substring(0, end).Trim(), RosterTarget.Environments(item.Substring(end + 1))));
        }
        return uses;
    }

    /// <summary>Cause and remedy if both items give the file to the same environment; otherwise null.</summary>
    /// <param name="other">Another item with the same file and the same configuration.</param>
    /// <param name="fullName">The full name of the configuration.</param>
    public string[]? Overlap(RosterUse other, string fullName)
    {
        if (environments.Length == 0 && other.Environments.Length == 0)
            return RosterTarget.GivenTwice(null, fullName);
        string? shared =
            environments.Length == 0 ? other.Environments[0]
            : other.Environments.Length == 0 ? environments[0]
            : Array.Find(environments, name => Array.IndexOf(other.Environments, name) >= 0);
        return shared is null ? null : RosterTarget.GivenTwice(shared, fullName);
    }
}
