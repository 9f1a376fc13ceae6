using FlexSso.Generators.Model;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// What has come of parsing one declaration. Compared by reference: the same object again is the driver's sign, and ours, that nothing was
/// parsed.
/// </summary>
/// <param name="model">The model; null for an invalid declaration.</param>
internal sealed class ParsedDeclaration(ConfigModel? model)
{
    /// <summary>Nothing to generate from, and nothing that was parsed.</summary>
    public static ParsedDeclaration None { get; } = new(null);

    public ConfigModel? Model { get; } = model;
}
