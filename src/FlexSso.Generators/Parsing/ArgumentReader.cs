using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads the arguments of <c>[FlexSsoConfig]</c> that are not texts.</summary>
internal static class ArgumentReader
{
    /// <summary>Reads a <c>bool</c> or an <c>int</c>; null when it is not given.</summary>
    /// <returns>False when it does not compile, which the compiler reports.</returns>
    public static bool TryRead<T>(EnvironmentSource source, string name, DiagnosticSink sink, out Given<T>? given)
        where T : struct
    {
        given = null;
        if (source.Find(name) is not (var attribute, var constant))
            return true;
        if (constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && constant.Value is T value)
        {
            given = new Given<T>(value, DiagnosticTarget.Of(attribute, name));
            return true;
        }
        sink.AddCompilerError();
        return false;
    }

    /// <summary>Reads a member of an enumeration; null when it is not given. The number may be that of no member.</summary>
    /// <returns>False when it does not compile, which the compiler reports.</returns>
    public static bool TryReadEnum<TEnum>(EnvironmentSource source, string name, DiagnosticSink sink, out Given<TEnum>? given)
        where TEnum : struct, Enum
    {
        bool isRight = TryRead(source, name, sink, out Given<int>? number);
        given = number is { } value ? new Given<TEnum>((TEnum)Enum.ToObject(typeof(TEnum), value.Value), value.Target) : null;
        return isRight;
    }

    /// <summary>Reads a member of an enumeration; null when it is not given or undefined (FLEXSSO0108).</summary>
    /// <returns>False when something is wrong.</returns>
    public static bool TryReadMember<TEnum>(EnvironmentSource source, string name, DiagnosticSink sink, out Given<TEnum>? given)
        where TEnum : struct, Enum
    {
        if (!TryReadEnum(source, name, sink, out given))
            return false;
        if (given is not { } undefined || Enum.IsDefined(typeof(TEnum), undefined.Value))
            return true;
        given = null;
        string type = typeof(TEnum).Name;
        return sink.Report(
            DeclarationRules.UndefinedValue,
            undefined.Target,
            name,
            undefined.Value,
            type,
            string.Join(" or ", Enum.GetNames(typeof(TEnum)).Select(member => type + "." + member))
        );
    }
}
