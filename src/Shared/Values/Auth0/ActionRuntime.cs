namespace FlexSso.Values;

/// <summary>The Node.js version that the Action runs on (FLEXSSO0517).</summary>
internal static class ActionRuntime
{
    /// <summary>The version that Auth0 recommends and that its API takes by default.</summary>
    public const string Default = "node22";

    public static ValueFinding? Check(string runtime) =>
        WhyNot(runtime) is { } reason ? new ValueFinding(RuleIds.WrongRuntime, runtime, reason) { Likely = Default } : null;

    private static string? WhyNot(string runtime) =>
        runtime switch
        {
            "node22" or "node18" => null,
            "node12" or "node16" => "reached its end of life at Auth0 on 2025-08-15",
            _ => "is not one of Auth0's runtimes",
        };
}
