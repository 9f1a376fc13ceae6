namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>One step, to be done and ticked off.</summary>
/// <param name="id">Stays the same when steps come and go: ticks are kept under it.</param>
/// <param name="title">What is done.</param>
/// <param name="blocks">How.</param>
internal sealed class GuideStep(string id, string title, params GuideBlock[] blocks)
{
    public string Id => id;

    public string Title => title;

    public IReadOnlyList<GuideBlock> Blocks => blocks;
}
