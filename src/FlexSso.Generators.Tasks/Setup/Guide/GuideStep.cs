namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>One step to do and to tick off.</summary>
/// <param name="id">The key of the tick. It stays the same when other steps come and go.</param>
/// <param name="title">The heading.</param>
/// <param name="blocks">The instructions.</param>
internal sealed class GuideStep(string id, string title, params GuideBlock[] blocks)
{
    public string Id => id;

    public string Title => title;

    public IReadOnlyList<GuideBlock> Blocks => blocks;
}
