using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The <c>Environment</c> of a <c>[FlexUser]</c> must be one of the configuration (FLEXSSO0107).</summary>
internal static class UserEnvironment
{
    /// <returns>The environment's name; null when the user is in all of them, or the name is wrong and has been reported.</returns>
    public static string? Parse(INamedTypeSymbol type, AttributeData attribute, List<EnvironmentSource> environments, RuleSink sink)
    {
        TextArgument argument = TextArgument.Named(attribute, KnownNames.Environment);
        if (TextRules.Trimmed(argument, sink) is not { } name)
            return argument.Value is null ? null : Padding.Trim(argument.Value);
        // A configuration whose own environments are wrong is mended first.
        if (environments.Count > 0)
            Check(type, argument, name, environments, sink);
        return name;
    }

    private static void Check(
        INamedTypeSymbol type,
        TextArgument argument,
        string name,
        List<EnvironmentSource> environments,
        RuleSink sink
    )
    {
        if (environments.Exists(environment => environment.Environment == name))
            return;
        EnvironmentSource? meant = environments.Find(environment =>
            string.Equals(environment.Environment, name, StringComparison.OrdinalIgnoreCase)
        );
        string names = string.Join(", ", environments.ConvertAll(static environment => "'" + environment.Environment + "'"));
        sink.Report(
            DeclarationRules.WrongEnvironment,
            argument.Place,
            Fix.Value(meant?.Environment),
            name,
            "is none of '" + type.Name + "'",
            environments[0].Environment.Length == 0
                ? "leave it out, or add [FlexSsoConfig(Environment = \"" + name + "\", …)]"
                : "use one of " + names
        );
    }
}
