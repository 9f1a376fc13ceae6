namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// The members that the event of a post-login Action always has. Source: Auth0, "Actions Triggers: post-login - Event Object".
/// </summary>
internal static class EventMembers
{
    private static readonly string[] Always =
    [
        "event",
        "event.user",
        "event.user.app_metadata",
        "event.user.user_metadata",
        "event.user.user_id",
        "event.user.identities",
        "event.client",
        "event.client.client_id",
        "event.client.name",
        "event.client.metadata",
        "event.connection",
        "event.connection.id",
        "event.connection.name",
        "event.connection.strategy",
        "event.request",
        "event.secrets",
        "event.tenant",
        "event.tenant.id",
        "event.stats",
        "event.configuration",
    ];

    // Whoever writes the Action gives it its secrets and knows what the request has.
    private static readonly string[] Trusted = ["event.secrets.", "event.request.", "event.stats.", "event.configuration."];

    /// <summary>Whether the member may be missing at a login. Reading a member of it then fails.</summary>
    public static bool MayBeMissing(string path) =>
        Array.IndexOf(Always, path) < 0 && !Array.Exists(Trusted, start => path.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether the member tells which application the user signs in to.</summary>
    public static bool TellClient(string path) => path.StartsWith("event.client.", StringComparison.Ordinal);
}
