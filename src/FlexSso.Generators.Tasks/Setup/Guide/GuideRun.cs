namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>A piece of a sentence.</summary>
internal sealed class GuideRun(string text, GuideRunKind kind = GuideRunKind.Text, string? target = null)
{
    public string Text => text;

    public GuideRunKind Kind => kind;

    /// <summary>The address of a link.</summary>
    public string? Target => target;
}
