namespace FlexSso.Generators.Tasks;

/// <summary>What an assembly holds for the build.</summary>
internal sealed class MarkedConstants
{
    /// <summary>Files whose text is there.</summary>
    public List<Artifact> Artifacts { get; } = [];

    /// <summary>Configurations that further files are rendered from.</summary>
    public List<MarkedModel> Models { get; } = [];
}
