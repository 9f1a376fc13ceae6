using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The one parser, for generator and analyzers: symbols in, model and diagnostics out. A declaration with an error has no model, so it yields
/// no artifact at all.
/// </summary>
internal static class ConfigParser
{
    /// <summary>Reads a type that carries <c>[FlexSsoConfig]</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="config">Its first attribute.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="rosters">By an environment's name, what its rosters say; see <see cref="AdminRule"/>.</param>
    /// <returns>Null when the type can be no configuration at all.</returns>
    public static ParsedConfig? Read(
        INamedTypeSymbol type,
        AttributeData config,
        DiagnosticSink sink,
        Func<string, RosterAdmin>? rosters = null
    )
    {
        // The compiler reports an attribute that may not stand there (CS0592), and everything else would follow from that.
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            sink.AddCompilerError();
            return null;
        }
        if (config.AttributeConstructor is null)
            sink.AddCompilerError();
        TypeModel typeModel = TypeParser.Parse(type, config, sink);
        EnvironmentParser.TryParse(type, sink, out List<EnvironmentSource> sources);
        List<DeclaredUser> users = UserParser.Parse(type, sources, sink);
        List<DeclaredRoleMapping> mappings = RoleMappingParser.Parse(type, sources, sink);
        List<ParsedEnvironment> environments = [];
        foreach (EnvironmentSource source in sources)
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            environments.Add(ParsedEnvironment.Parse(source, mappings, sink));
            AdminRule.Check(users, source, rosters, sink);
        }
        SharedApplicationRule.Check(typeModel.FullName, environments, sink);
        return new ParsedConfig(typeModel, environments, users, AttributeParser.Parse(type, sink));
    }
}
