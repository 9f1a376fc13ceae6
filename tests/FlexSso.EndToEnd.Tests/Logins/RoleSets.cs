namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The roles of Flex, paired with the spelling that Twilio documents, and every set of them.</summary>
internal static class RoleSets
{
    // Written down here, so that a wrong spelling in the generator has something to differ from.
    public static IReadOnlyList<(string Member, string Spelling)> Roles { get; } =
    [
        ("Agent", "agent"),
        ("Supervisor", "supervisor"),
        ("Admin", "admin"),
        ("WfoFullAccess", "wfo.full_access"),
        ("WfoTeamLeader", "wfo.team_leader"),
        ("WfoDataAnalyst", "wfo.data_analyst"),
        ("WfoDataAuditor", "wfo.data_auditor"),
        ("WfoQualityManager", "wfo.quality_manager"),
        ("WfoQualityProcessManager", "wfo.quality_process_manager"),
        ("WfoDashboardViewer", "wfo.dashboard_viewer"),
    ];

    /// <summary>All 1,023 sets that are not empty.</summary>
    public static IEnumerable<(string Member, string Spelling)[]> All()
    {
        for (int bits = 1; bits < 1 << Roles.Count; bits++)
            yield return [.. Roles.Where((_, index) => (bits & (1 << index)) != 0)];
    }
}
