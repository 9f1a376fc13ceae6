namespace FlexSso.Benchmarks.Page;

/// <summary>The measured reasons for missed targets. The page shows a reason only while its target is missed.</summary>
internal static class Reasons
{
    // The key is the first cell of the target's line.
    private static readonly Dictionary<string, string> ByTarget = [];

    public static string Of(string target) => ByTarget.GetValueOrDefault(target, "the reason is not known yet");
}
