namespace FlexSso.Rosters;

/// <summary>A roster that has been checked against a configuration.</summary>
/// <param name="users">The users without errors, in the order of the file.</param>
/// <param name="findings">What is wrong, in the order of the file.</param>
internal sealed class RosterResult(IReadOnlyList<RosterUser> users, IReadOnlyList<RosterFinding> findings)
{
    public IReadOnlyList<RosterUser> Users => users;

    public IReadOnlyList<RosterFinding> Findings => findings;

    /// <summary>Nothing may be rendered from it: users that are wrong are missing.</summary>
    public bool HasErrors { get; } = findings.Any(static f => f.Rule.IsError);
}
