namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>A role mapping of the declaration.</summary>
/// <param name="Name">The name of the role or group in Auth0.</param>
/// <param name="Roles">The roles of Flex as the file spells them.</param>
internal sealed record AdoptedMapping(string Name, IReadOnlyList<string> Roles);
