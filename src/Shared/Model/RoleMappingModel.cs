namespace FlexSso.Model;

/// <summary>A <c>[FlexRoleMapping]</c>.</summary>
/// <param name="Name">The name of a role or group in Auth0.</param>
/// <param name="Roles">The roles of Flex, each once.</param>
internal sealed record RoleMappingModel(string Name, EquatableArray<FlexRole> Roles);
