using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>A <c>[FlexRoleMapping]</c>.</summary>
/// <param name="Environment">The environment that it names; null for all environments.</param>
/// <param name="Model">Name and roles.</param>
/// <param name="Target">Where the name stands.</param>
internal sealed record DeclaredRoleMapping(string? Environment, RoleMappingModel Model, DiagnosticTarget Target)
{
    public bool IsIn(string environment) => Environment is null || Environment == environment;
}
