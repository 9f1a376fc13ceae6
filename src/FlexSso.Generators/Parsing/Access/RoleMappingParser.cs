using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared role mappings (FLEXSSO0302, 0303, 0311 to 0313).</summary>
internal static class RoleMappingParser
{
    /// <returns>Every mapping, also one that is wrong, so that it counts as given.</returns>
    public static List<DeclaredRoleMapping> Parse(INamedTypeSymbol type, List<EnvironmentSource> environments, DiagnosticSink sink)
    {
        List<DeclaredRoleMapping> mappings = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.RoleMappingAttribute))
                continue;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length < 2)
                sink.AddCompilerError();
            else
                mappings.Add(Parse(type, attribute, environments, mappings, sink));
        }
        foreach (DeclaredRoleMapping mapping in mappings)
        {
            if (!environments.Exists(environment => mapping.IsIn(environment.Environment) && MayHaveRolesFrom(environment, sink)))
                sink.Report(RoleMappingCheck.Unused(mapping.Model.Name), mapping.Target);
        }
        return mappings;
    }

    private static DeclaredRoleMapping Parse(
        INamedTypeSymbol type,
        AttributeData attribute,
        List<EnvironmentSource> environments,
        List<DeclaredRoleMapping> before,
        DiagnosticSink sink
    )
    {
        UserEnvironment.TryParse(type, attribute, environments, sink, out string? environment);
        TextArgument argument = TextArgument.Positional(attribute, 0, "Role mapping");
        if (!argument.IsGiven)
            argument.Report(RoleMappingCheck.Null(), sink);
        string name = argument.Read(sink) ?? argument.Value ?? "null";
        DeclaredRoleMapping? twin = before.Find(other =>
            other.Model.Name == name && (other.Environment is null || environment is null || other.Environment == environment)
        );
        // A name with blanks at its ends has been reported, and is another one.
        if (twin is not null && name == argument.Value)
            argument.Report(RoleMappingCheck.Duplicate(name, OtherLocation.Of(twin.Target, argument.Target, sink.Cancellation)), sink);
        if (RoleParser.TryParse(attribute, "role mapping '" + name + "'", RoleMappingCheck.NoRole(name), sink, out List<FlexRole> roles))
            argument.Report(RoleMappingCheck.CheckAdmin(name, roles), sink);
        return new DeclaredRoleMapping(
            environment,
            new RoleMappingModel(name, new EquatableArray<FlexRole>(roles.ToArray())),
            argument.Target
        );
    }

    // A value that seems to be missing may be an argument that the compiler refuses. An environment of an unknown name has been reported.
    private static bool MayHaveRolesFrom(EnvironmentSource environment, DiagnosticSink sink) =>
        environment.Text(KnownNames.RolesFrom).IsGiven || environment.IsBroken(sink.Cancellation);
}
