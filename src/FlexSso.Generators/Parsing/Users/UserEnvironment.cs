using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The <c>Environment</c> of a <c>[FlexUser]</c> must be one of the configuration (FLEXSSO0107).</summary>
internal static class UserEnvironment
{
    /// <param name="type">The configuration.</param>
    /// <param name="attribute">The user.</param>
    /// <param name="environments">The environments of the configuration.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="name">The environment's name, right or wrong; null when the user is in all of them.</param>
    /// <returns>False when the name is wrong.</returns>
    public static bool TryParse(
        INamedTypeSymbol type,
        AttributeData attribute,
        List<EnvironmentSource> environments,
        DiagnosticSink sink,
        out string? name
    )
    {
        TextArgument argument = TextArgument.Named(attribute, KnownNames.Environment);
        name = argument.Read(sink);
        if (name is null)
        {
            name = argument.Value is null ? null : Padding.Trim(argument.Value);
            return !argument.IsGiven;
        }
        string written = name;
        if (environments.Count == 0 || environments.Exists(environment => environment.Environment == written))
            return true;
        List<EnvironmentSource> meant = environments.FindAll(environment =>
            string.Equals(environment.Environment, written, StringComparison.OrdinalIgnoreCase)
        );
        return sink.Report(
            DeclarationRules.WrongEnvironment,
            argument.Target,
            // Of two that differ in case alone (FLEXSSO0105), none is known.
            Fix.Value(meant.Count == 1 ? meant[0].Environment : null),
            name,
            "is not an environment of '" + type.Name + "'",
            environments[0].Environment.Length == 0
                ? "leave it out, or add [FlexSsoConfig(Environment = \"" + name + "\", …)]"
                : "use one of " + string.Join(", ", environments.ConvertAll(static environment => "'" + environment.Environment + "'"))
        );
    }
}
