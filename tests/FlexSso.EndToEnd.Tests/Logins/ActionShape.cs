using FlexSso.EndToEnd.Tests.Declarations;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What the fuzz must know of an Action: whom it is for, who gets in with which roles, and where it reads the declared attributes.</summary>
internal sealed record ActionShape
{
    public string ClientId { get; } = Tenant.ClientId;

    public IReadOnlyList<string> Connections { get; init; } = [Auth0Event.Database];

    public IReadOnlyList<string> Trusted { get; init; } = [];

    public bool RequiresVerifiedEmail { get; init; }

    public string? DefaultRole { get; init; }

    /// <summary>The path of <c>RolesFrom</c>.</summary>
    public IReadOnlyList<string> RolesFrom { get; init; } = [];

    public IReadOnlyList<Mapping> Mappings { get; init; } = [];

    public IReadOnlyList<Field> Members { get; init; } = [];

    public static ActionShape Plain { get; } = new();

    public static ActionShape Enhanced { get; } =
        new()
        {
            Members =
            [
                InFlex("department", "department", "Support m4rk3d", isAlwaysSent: true),
                // It has an initial value.
                InFlex("channel_voice_capacity", "channel.voice.capacity", 1, isAlwaysSent: true),
                InFlex("channel_voice_availability", "channel.voice.availability", true),
                InFlex("seniority", "seniority.int", 731731731),
                InFlex("on_call", "on_call.boolean", false),
                InFlex("languages", "languages.stringarray", new[] { "en", "m4rk3d" }, isAlwaysSent: true),
                InFlex("levels", "levels.intarray", new[] { 1, 2 }),
                InFlex("shifts", "shifts.booleanarray", new[] { true, false }),
                InFlex("skills", "skills.stringarray", new[] { "vip" }, isAlwaysSent: true),
                InFlex("queues", "queues.intarray", new[] { 7 }),
                new(["user", "user_metadata", "location"], "location", "Łódź m4rk3d", IsAlwaysSent: true),
                new(["user", "app_metadata", "hr", "badges"], "badges.intarray", new[] { 1 }),
                new(["authorization", "roles"], "auth0_roles.stringarray", new[] { "QA" }, IsAlwaysSent: true),
            ],
        };

    /// <summary>Of <see cref="DeclaredAccess.Mapped"/>.</summary>
    public static ActionShape Mapped { get; } = new() { RolesFrom = ["authorization", "roles"], Mappings = AllMappings };

    /// <summary>Of <see cref="DeclaredAccess.Groups"/>.</summary>
    public static ActionShape Groups { get; } =
        new()
        {
            Connections = [Auth0Event.Database, Auth0Event.Enterprise],
            Trusted = [Auth0Event.Enterprise],
            RequiresVerifiedEmail = true,
            DefaultRole = "agent",
            RolesFrom = ["user", "groups"],
            Mappings = AllMappings,
            Members =
            [
                InFlex("department", "department", "Support m4rk3d", isAlwaysSent: true),
                InFlex("seniority", "seniority.int", 731731731),
                InFlex("on_call", "on_call.boolean", false, isAlwaysSent: true),
                InFlex("languages", "languages.stringarray", new[] { "en" }, isAlwaysSent: true),
                InFlex("levels", "levels.intarray", new[] { 1, 2 }),
            ],
        };

    private static IReadOnlyList<Mapping> AllMappings =>
        [new(DeclaredAccess.Agents, ["agent"]), new(DeclaredAccess.Leads, ["supervisor", "wfo.team_leader"])];

    private static Field InFlex(string key, string name, object sample, bool isAlwaysSent = false) =>
        new(["user", "app_metadata", "flex", key], name, sample, isAlwaysSent);

    internal sealed record Mapping(string Name, string[] Roles);

    /// <summary>A declared attribute.</summary>
    /// <param name="Path">The member of the event.</param>
    /// <param name="Name">The SAML attribute.</param>
    /// <param name="Sample">A right value.</param>
    /// <param name="IsAlwaysSent">It is sent without a value too: a text, a list of texts, or what has an initial value.</param>
    internal sealed record Field(string[] Path, string Name, object Sample, bool IsAlwaysSent = false)
    {
        /// <summary>An empty text does not fit it.</summary>
        public bool IsTyped =>
            Name.EndsWith(".int", StringComparison.Ordinal)
            || Name.EndsWith(".boolean", StringComparison.Ordinal)
            || Name.EndsWith(".intarray", StringComparison.Ordinal)
            || Name.EndsWith(".booleanarray", StringComparison.Ordinal)
            || Name.StartsWith("channel.", StringComparison.Ordinal);
    }
}
