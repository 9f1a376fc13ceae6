using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>What an assembly holds for the build.</summary>
internal sealed class MarkedConstants
{
    /// <summary>Constants that hold the text of a file.</summary>
    public List<Artifact> Artifacts { get; } = [];

    /// <summary>Constants that hold the model of a configuration.</summary>
    public List<MarkedModel> Models { get; } = [];

    /// <summary>The full names of the classes with <c>[FlexSsoConfig]</c>; one stands there once for each attribute.</summary>
    public List<string> Declared { get; } = [];

    /// <summary>The declared classes that have no model: the generator did not run, or found the declaration invalid.</summary>
    public IReadOnlyList<string> WithoutModel => [.. Declared.Except(Models.Select(model => model.Class))];
}
