namespace FlexSso.Rosters;

/// <summary>A roster checked against a configuration.</summary>
/// <param name="users">The users without errors, in the order of the file.</param>
/// <param name="findings">The findings in the order of the file.</param>
internal sealed class RosterResult(IReadOnlyList<RosterUser> users, IReadOnlyList<RosterFinding> findings)
{
    public IReadOnlyList<RosterUser> Users => users;

    public IReadOnlyList<RosterFinding> Findings => findings;

    /// <summary>True if users are missing because of errors, so that no file may be rendered.</summary>
    public bool HasErrors { get; } = findings.Any(static f => f.Rule.IsError);
}
