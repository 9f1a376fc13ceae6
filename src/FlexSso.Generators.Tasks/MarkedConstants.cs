using FlexSso.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>What an assembly holds for the build.</summary>
internal sealed class MarkedConstants
{
    private readonly List<Artifact> _artifacts = [];
    private readonly List<MarkedModel> _models = [];

    /// <summary>Files whose text is there.</summary>
    public IReadOnlyList<Artifact> Artifacts => _artifacts;

    /// <summary>Configurations that further files are rendered from.</summary>
    public IReadOnlyList<MarkedModel> Models => _models;

    /// <summary>Of all that is there. Made on the way, because nearly every build asks for no more than this.</summary>
    public ulong Hash { get; private set; } = StableHash.Empty;

    /// <summary>Adds what a constant says.</summary>
    /// <param name="path">That of an artifact, unchecked; null for a model.</param>
    /// <param name="text">The constant's value.</param>
    /// <param name="declaredBy">Its full name.</param>
    public void Add(string? path, string text, string declaredBy)
    {
        if (path is null)
        {
            _models.Add(new MarkedModel(text, declaredBy));
        }
        else
        {
            _artifacts.Add(new Artifact(path, text, declaredBy));
        }

        Hash = RunStamp.Add(Hash, path is null ? "model" : "artifact", path ?? "", text, declaredBy);
    }
}
