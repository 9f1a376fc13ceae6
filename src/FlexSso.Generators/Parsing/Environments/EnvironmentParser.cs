using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The environments of a configuration (FLEXSSO0105, FLEXSSO0107). Each <c>[FlexSsoConfig]</c> with an <c>Environment</c> is one, and the one
/// without has the values that they share. A single attribute needs no environment.
/// </summary>
internal static class EnvironmentParser
{
    /// <param name="type">The configuration.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="environments">
    /// In the order of declaration; empty when there is nothing to go on with. An environment with a wrong name is among them, so that its
    /// other arguments are checked too.
    /// </param>
    /// <returns>False when a name is wrong.</returns>
    public static bool TryParse(INamedTypeSymbol type, DiagnosticSink sink, out List<EnvironmentSource> environments)
    {
        bool isRight = true;
        List<AttributeData> shared = [];
        List<(AttributeData Attribute, string Name)> named = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.ConfigAttribute))
                continue;
            TextArgument argument = TextArgument.Named(attribute, KnownNames.Environment);
            string name = argument.Read(sink) ?? "";
            if (!argument.IsGiven)
                shared.Add(attribute);
            else
            {
                isRight &= name.Length > 0 && CheckName(type, name, argument, named, sink);
                named.Add((attribute, name));
            }
        }
        AttributeData? common = shared.Count > 0 ? shared[0] : null;
        environments = named.ConvertAll(environment => new EnvironmentSource(
            environment.Name,
            EnvironmentName.InCode(type.Name, environment.Name),
            environment.Attribute,
            common
        ));
        if (named.Count == 0 && common is not null)
            environments.Add(new EnvironmentSource("", type.Name, common, null));
        return CheckShared(type, shared, sink) && isRight;
    }

    private static bool CheckName(
        INamedTypeSymbol type,
        string name,
        TextArgument argument,
        List<(AttributeData Attribute, string Name)> before,
        DiagnosticSink sink
    ) =>
        argument.Report(EnvironmentName.Check(name), sink)
        && argument.Report(EnvironmentName.CheckIsNew(name, before.Select(static other => other.Name), type.Name), sink)
        && (
            !IsTaken(type, EnvironmentName.ClassOf(name))
            || sink.Report(
                DeclarationRules.WrongEnvironment,
                argument.Target,
                name,
                "becomes the nested class '" + EnvironmentName.ClassOf(name) + "', and that name is taken in '" + type.Name + "'",
                "choose another name"
            )
        );

    // The first attribute is the shared one. Each further one is too many.
    private static bool CheckShared(INamedTypeSymbol type, List<AttributeData> shared, DiagnosticSink sink)
    {
        foreach (AttributeData attribute in shared.Skip(1))
        {
            if (attribute.IsBroken(sink.Cancellation))
                sink.AddCompilerError();
            else
                sink.Report(
                    DeclarationRules.DuplicateEnvironment,
                    DiagnosticTarget.Of(attribute),
                    "'" + type.Name + "' has two [FlexSsoConfig] without an Environment",
                    "name the environment of each (Environment = \"prod\"); one without is for the values that they share"
                );
        }
        return shared.Count <= 1;
    }

    private static bool IsTaken(INamedTypeSymbol type, string name) =>
        name == type.Name || GeneratedMembers.Contains(name) || type.GetMembers(name).Any(static member => !member.IsGeneratedByFlexSso());
}
