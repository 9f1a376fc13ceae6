namespace FlexSso;

/// <summary>
/// A role that Twilio Flex accepts in the SAML attribute <c>roles</c>. The three base roles open the Flex UI. The <c>wfo.*</c> roles add
/// permissions in Flex Insights and only work together with <see cref="Supervisor"/> or <see cref="Admin"/>.
/// Source: Twilio, "Configuring SSO and IdP in Flex" and "Flex Insights User Roles".
/// </summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum FlexRole
{
    /// <summary><c>agent</c>: works on tasks.</summary>
    Agent = 0,

    /// <summary><c>supervisor</c>: agent desktop, teams view and queue statistics.</summary>
    Supervisor = 1,

    /// <summary><c>admin</c>: every page of the Flex UI. The Console calls it "Administrator"; the value is <c>admin</c>.</summary>
    Admin = 2,

    /// <summary><c>wfo.full_access</c>: everything in Flex Insights. A supervisor or admin without a <c>wfo</c> role gets it too.</summary>
    WfoFullAccess = 3,

    /// <summary><c>wfo.team_leader</c></summary>
    WfoTeamLeader = 4,

    /// <summary><c>wfo.data_analyst</c></summary>
    WfoDataAnalyst = 5,

    /// <summary><c>wfo.data_auditor</c></summary>
    WfoDataAuditor = 6,

    /// <summary><c>wfo.quality_manager</c></summary>
    WfoQualityManager = 7,

    /// <summary><c>wfo.quality_process_manager</c></summary>
    WfoQualityProcessManager = 8,

    /// <summary><c>wfo.dashboard_viewer</c></summary>
    WfoDashboardViewer = 9,
}
