namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>
/// The ids that known mistakes have beside those of the rules: kept free for a rule, because what closes them now is not a diagnostic.
/// </summary>
internal static class MistakesWithoutRule
{
    public static IReadOnlyList<string> Ids { get; } =
    [
        // Settings that the generated addon states, or never has.
        "FLEXSSO0511",
        "FLEXSSO0512",
        "FLEXSSO0514",
        "FLEXSSO0515",
        "FLEXSSO0516",
        // Files that a tenant has already.
        "FLEXSSO0702",
        "FLEXSSO0703",
        "FLEXSSO0704",
        "FLEXSSO0705",
        "FLEXSSO0706",
        "FLEXSSO0707",
        "FLEXSSO0708",
    ];
}
