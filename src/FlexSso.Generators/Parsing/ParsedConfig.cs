using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>A configuration as it was read; parts that are wrong are null.</summary>
/// <param name="Type">The class.</param>
/// <param name="Environments">Its environments.</param>
/// <param name="Users">Its users.</param>
/// <param name="Attributes">Its worker attributes.</param>
internal sealed record ParsedConfig(
    TypeModel Type,
    List<ParsedEnvironment> Environments,
    List<DeclaredUser> Users,
    ParsedAttributes Attributes
)
{
    /// <summary>What an environment of the class wants of its application in Auth0.</summary>
    public ApplicationUse UseOf(ParsedEnvironment environment) =>
        environment.ToUse(Type.FullName, Attributes.IsComplete ? Attributes.Attributes : null);

    /// <returns>Null when something is wrong.</returns>
    public ConfigModel? ToModel(DiagnosticSink sink) =>
        sink.HasErrors || Environments.Count == 0
            ? null
            : new ConfigModel(
                Type,
                new EquatableArray<EnvironmentModel>([.. Environments.Select(environment => environment.ToModel(Users)!)]),
                Attributes.Attributes,
                Attributes.Members
            );
}
