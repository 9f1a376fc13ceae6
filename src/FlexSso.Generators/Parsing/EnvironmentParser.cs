using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The environments of a configuration (FLEXSSO0105, FLEXSSO0107): each <c>[FlexSsoConfig]</c> with an <c>Environment</c> is one, and the
/// one without holds what they share. A single attribute needs no environment.
/// </summary>
internal static class EnvironmentParser
{
    /// <returns>In the order of declaration; empty when nothing is left to go on with.</returns>
    public static List<EnvironmentSource> Parse(INamedTypeSymbol type, RuleSink sink)
    {
        List<AttributeData> shared = [];
        List<(AttributeData Attribute, string Name)> named = [];
        bool hasEnvironments = false;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.ConfigAttribute))
                continue;
            TextArgument argument = TextArgument.Named(attribute, KnownNames.Environment);
            hasEnvironments |= argument.IsGiven;
            if (TextRules.Trimmed(argument, sink) is not { } name)
            {
                // An empty or broken name has been reported; it is not the attribute that the others share.
                if (!argument.IsGiven)
                    shared.Add(attribute);
            }
            else if (IsName(type, name, argument.Place, named, sink))
                named.Add((attribute, name));
        }
        // The first is what it looks like, each further one is too much.
        for (int i = 1; i < shared.Count; i++)
        {
            if (shared[i].IsBroken(sink.Cancellation))
                sink.MarkInvalid();
            else
                sink.Report(
                    DeclarationRules.DuplicateEnvironment,
                    Place.Of(shared[i]),
                    "'" + type.Name + "' has two [FlexSsoConfig] without an Environment",
                    "name the environment of each (Environment = \"prod\"); one without is for the values that they share"
                );
        }
        if (!hasEnvironments)
            return shared.Count == 0 ? [] : [new EnvironmentSource("", type.Name, shared[0], null)];
        List<EnvironmentSource> sources = [];
        foreach ((AttributeData attribute, string name) in named)
            sources.Add(
                new EnvironmentSource(name, type.Name + "." + EnvironmentName.ClassOf(name), attribute, shared.Count > 0 ? shared[0] : null)
            );
        return sources;
    }

    private static bool IsName(
        INamedTypeSymbol type,
        string name,
        Place place,
        List<(AttributeData Attribute, string Name)> others,
        RuleSink sink
    )
    {
        if (EnvironmentName.WhyNot(name) is { } reason)
        {
            sink.Report(
                DeclarationRules.WrongEnvironment,
                place,
                name,
                reason,
                "use letters, digits, '-' and '_', such as 'prod', because it becomes a folder and a class"
            );
            return false;
        }
        string className = EnvironmentName.ClassOf(name);
        foreach ((_, string other) in others)
        {
            // Without case, as folders are compared on Windows and macOS.
            if (string.Equals(EnvironmentName.ClassOf(other), className, StringComparison.OrdinalIgnoreCase))
            {
                sink.Report(
                    DeclarationRules.DuplicateEnvironment,
                    place,
                    "Environment '"
                        + name
                        + "' of '"
                        + type.Name
                        + "' "
                        + (other == name ? "is declared twice" : "is too much like '" + other + "'"),
                    "one would overwrite the artifacts of the other, so give each a name of its own"
                );
                return false;
            }
        }
        if (className != type.Name && !IsTaken(type, className))
            return true;
        sink.Report(
            DeclarationRules.WrongEnvironment,
            place,
            name,
            "becomes the nested class '" + className + "', and that name is taken in '" + type.Name + "'",
            "choose another name"
        );
        return false;
    }

    private static bool IsTaken(INamedTypeSymbol type, string name)
    {
        if (GeneratedMembers.Contains(name))
            return true;
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (!member.IsOurs())
                return true;
        }
        return false;
    }
}
