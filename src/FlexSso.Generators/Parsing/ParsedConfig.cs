using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Model;

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
    /// <summary>What a message calls an environment in which the name of the class is not enough: <c>Acme.AcmeFlex.Prod</c>.</summary>
    public string NameOf(ParsedEnvironment environment) => Type.FullName + environment.Source.Subject.Substring(Type.Name.Length);

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
