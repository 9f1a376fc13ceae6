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

    /// <summary>Reads the member of an enumeration, as its value; null when it is not given (FLEXSSO0108).</summary>
    /// <param name="source">The environment.</param>
    /// <param name="name">The argument.</param>
    /// <param name="type">The enumeration as the user knows it.</param>
    /// <param name="members">Its members, in the order of their values from 0.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="given">The member.</param>
    /// <returns>False when the value is not a member.</returns>
    public static bool TryReadMember(
        EnvironmentSource source,
        string name,
        string type,
        string[] members,
        DiagnosticSink sink,
        out Given<int>? given
    )
    {
        if (!TryRead(source, name, sink, out given))
            return false;
        if (given is not { } number || (number.Value >= 0 && number.Value < members.Length))
            return true;
        given = null;
        return sink.Report(
            DeclarationRules.UndefinedValue,
            number.Target,
            name,
            number.Value,
            type,
            string.Join(" or ", members.Select(member => type + "." + member))
        );
    }
}
