namespace FlexSso.Benchmarks.Page;

/// <summary>The measured reasons for missed targets. The page shows a reason only while its target is missed.</summary>
internal static class Reasons
{
    private const string Text =
        "the file of a declaration has about 20,000 characters, because the whole Action stands in it, and most of the bytes beyond the floor are probably its text";

    private const string Parsing =
        "an edit parses every declaration again, about 0.05 ms and 12 KB each beyond the floor, because nothing is remembered between two runs";

    // The key is the first cell of the target's line.
    private static readonly Dictionary<string, string> ByTarget = new()
    {
        ["1 to 100 declarations, every run: time / best peer"] = Parsing,
        ["1 to 100 declarations, every run: bytes / best peer"] = Text,
        ["1 to 100 declarations, cold: bytes / best peer"] = Text,
        ["1,000 declarations, cold: time / best peer"] = Text,
        ["1,000 declarations, cold: bytes / best peer"] = Text,
        ["build of a project: with the package / without it"] =
            "the task renders every artifact and compares the bytes whenever the assembly has changed, about 65 ms of this build",
    };

    public static string Of(string target) => ByTarget.GetValueOrDefault(target, "the reason is not known yet");
}
