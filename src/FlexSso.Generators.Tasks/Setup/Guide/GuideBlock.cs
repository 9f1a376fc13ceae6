namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>A paragraph, or a value to copy.</summary>
internal sealed class GuideBlock
{
    private GuideBlock(IReadOnlyList<GuideRun> runs, string label, string? value, bool isFile)
    {
        Runs = runs;
        Label = label;
        Value = value;
        IsFile = isFile;
    }

    /// <summary>The sentence; empty for a value.</summary>
    public IReadOnlyList<GuideRun> Runs { get; }

    /// <summary>The field that the value goes into.</summary>
    public string Label { get; }

    /// <summary>The text to copy, byte for byte; null for a paragraph.</summary>
    public string? Value { get; }

    /// <summary>True when the value is the content of an artifact, which has many lines.</summary>
    public bool IsFile { get; }

    /// <summary>A paragraph with the marks of <see cref="GuideText"/>. The text is never a user's; their values replace <c>{0}</c> and so on.</summary>
    public static GuideBlock Say(string text, params string[] values) => new(GuideText.Parse(text, values), "", null, false);

    public static GuideBlock Copy(string label, string value) => new([], label, value, false);

    /// <summary>A value that the console must show already. Its button helps to search for it there.</summary>
    public static GuideBlock Compare(string label, string value) => new([], label + " (to compare)", value, false);

    public static GuideBlock CopyFile(string label, string text) => new([], label, text, true);
}
