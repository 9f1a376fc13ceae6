namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What the fuzz must know of an Action: whom it is for, and where it reads the declared attributes.</summary>
internal sealed record ActionShape(string ClientId, IReadOnlyList<ActionShape.Field> Members)
{
    public static ActionShape Plain { get; } = new(Tenant.ClientId, []);

    public static ActionShape Enhanced { get; } =
        new(
            Tenant.ClientId,
            [
                InFlex("department", "Support"),
                InFlex("channel_voice_capacity", 1),
                InFlex("channel_voice_availability", true),
                InFlex("seniority", 3),
                InFlex("on_call", false),
                InFlex("languages", new[] { "en", "de" }),
                InFlex("levels", new[] { 1, 2 }),
                InFlex("shifts", new[] { true, false }),
                InFlex("skills", new[] { "vip" }),
                InFlex("queues", new[] { 7 }),
                new(["user", "user_metadata", "location"], "Łódź"),
                new(["user", "app_metadata", "hr", "badges"], new[] { 1 }),
                new(["authorization", "roles"], new[] { "QA" }),
            ]
        );

    private static Field InFlex(string key, object sample) => new(["user", "app_metadata", "flex", key], sample);

    /// <summary>A member of the event, and a right value of it.</summary>
    internal sealed record Field(string[] Path, object Sample);
}
