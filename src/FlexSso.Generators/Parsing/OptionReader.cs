using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads the arguments of <c>[FlexSsoConfig]</c> that are no texts. What does not compile is the compiler's to report.</summary>
internal static class OptionReader
{
    /// <summary>A <c>bool</c>; null when it is not given.</summary>
    public static Option<bool>? Flag(EnvironmentSource source, string name, RuleSink sink) => Read<bool>(source, name, sink);

    /// <summary>An <c>int</c>; null when it is not given.</summary>
    public static Option<int>? Number(EnvironmentSource source, string name, RuleSink sink) => Read<int>(source, name, sink);

    /// <summary>The member of an enumeration, as its value; null when it is not given or no member (FLEXSSO0108).</summary>
    /// <param name="source">The environment.</param>
    /// <param name="name">The argument.</param>
    /// <param name="type">The enumeration as the user knows it.</param>
    /// <param name="members">Its members, in the order of their values from 0.</param>
    /// <param name="sink">Takes what is found.</param>
    public static Option<int>? Member(EnvironmentSource source, string name, string type, string[] members, RuleSink sink)
    {
        if (Read<int>(source, name, sink) is not { } option)
            return null;
        if (option.Value >= 0 && option.Value < members.Length)
            return option;
        ReportUndefined(option, name, type, members, sink);
        return null;
    }

    private static void ReportUndefined(Option<int> option, string name, string type, string[] members, RuleSink sink) =>
        sink.Report(
            DeclarationRules.UndefinedValue,
            option.Place,
            name,
            option.Value,
            type,
            string.Join(" or ", members.Select(member => type + "." + member))
        );

    private static Option<T>? Read<T>(EnvironmentSource source, string name, RuleSink sink)
        where T : struct
    {
        if (source.Find(name) is not (var attribute, var constant))
            return null;
        if (constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && constant.Value is T value)
            return new Option<T>(value, Place.Of(attribute, name));
        sink.MarkInvalid();
        return null;
    }
}
