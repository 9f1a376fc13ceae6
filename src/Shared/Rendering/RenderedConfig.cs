using FlexSso.Attributes;

namespace FlexSso.Rendering;

/// <summary>
/// What the files are rendered from that are of no use at run time: the part of a configuration that travels, as one constant of the
/// user's assembly, from the generator to the MSBuild task. <see cref="RenderedConfigText"/> is its form on the way.
/// </summary>
/// <param name="name">The full name of the class.</param>
/// <param name="attributes">The declared worker attributes, in that order.</param>
/// <param name="environments">At least one, in the order of their declaration.</param>
internal sealed class RenderedConfig(
    string name,
    IReadOnlyList<DeclaredAttribute> attributes,
    IReadOnlyList<RenderedEnvironment> environments
)
{
    public string Name => name;

    public IReadOnlyList<DeclaredAttribute> Attributes => attributes;

    public IReadOnlyList<RenderedEnvironment> Environments => environments;
}
