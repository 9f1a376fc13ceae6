using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>What an assembly holds for the build.</summary>
internal sealed class MarkedConstants
{
    /// <summary>Constants that hold the text of a file.</summary>
    public List<Artifact> Artifacts { get; } = [];

    /// <summary>Constants that hold the model of a configuration.</summary>
    public List<MarkedModel> Models { get; } = [];
}
