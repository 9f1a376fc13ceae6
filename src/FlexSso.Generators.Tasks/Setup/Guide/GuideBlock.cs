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

    /// <summary>The field that the value belongs into.</summary>
    public string Label { get; }

    /// <summary>What is copied, byte for byte; null for a paragraph.</summary>
    public string? Value { get; }

    /// <summary>The value is the content of an artifact: many lines.</summary>
    public bool IsFile { get; }

    /// <summary>A paragraph; <c>**names**</c> of menus and <c>`texts`</c> are marked so, in texts of ours only.</summary>
    public static GuideBlock Say(string text, params string[] values) => new(GuideText.Parse(text, values), "", null, false);

    public static GuideBlock Copy(string label, string value) => new([], label, value, false);

    /// <summary>A value that the console must show already; its button is for looking it up there.</summary>
    public static GuideBlock Compare(string label, string value) => new([], label + " (to compare)", value, false);

    public static GuideBlock CopyFile(string label, string text) => new([], label, text, true);
}
