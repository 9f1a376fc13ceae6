namespace FlexSso.Rosters;

/// <summary>What one <c>FlexRoster</c> item wants of its file: whose users they are. A file may have several, one per item.</summary>
/// <param name="config">The name of the configuration as written; empty when the item has none.</param>
/// <param name="environments">Each once; empty: the users are in every environment.</param>
internal sealed class RosterUse(string config, string[] environments)
{
    public string Config => config;

    public string[] Environments => environments;

    /// <summary>
    /// Reads what the package's targets hand to the compiler. It sees one text per file, whose last line wins, so the items of a file are
    /// joined there: <c>AcmeFlex &gt; dev,stage | Acme.Other &gt; </c>. No semicolon and no <c>#</c>, behind which the compiler reads a comment.
    /// </summary>
    public static List<RosterUse> ReadAll(string metadata)
    {
        List<RosterUse> uses = [];
        foreach (string item in metadata.Split('|'))
        {
            int end = item.IndexOf('>');
            // A file without the metadata is no roster; an item without a name has at least the sign.
            if (end >= 0)
                uses.Add(new RosterUse(item.Substring(0, end).Trim(), RosterTarget.Environments(item.Substring(end + 1))));
        }
        return uses;
    }

    /// <summary>Why the file cannot be given twice like that to one configuration; null when the environments are others.</summary>
    /// <param name="other">The other item of the same file, for the same configuration.</param>
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
