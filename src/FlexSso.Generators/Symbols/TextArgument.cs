using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Symbols;

/// <summary>A string argument of an attribute.</summary>
/// <param name="Name">The argument as the user knows it: <c>AcsUrl</c>.</param>
/// <param name="Value">The value; null when the argument is not given, is null, or does not compile.</param>
/// <param name="IsBroken">The argument does not compile, which the compiler reports.</param>
/// <param name="Target">What a diagnostic about the value points at.</param>
internal readonly record struct TextArgument(string Name, string? Value, bool IsBroken, DiagnosticTarget Target)
{
    /// <summary>The user wrote something there, even if it is empty or does not compile.</summary>
    public bool IsGiven => IsBroken || Value is not null;

    /// <summary>Reads a property argument: <c>[FlexSsoConfig(Audience = "…")]</c>.</summary>
    public static TextArgument Named(AttributeData attribute, string name) =>
        attribute.FindNamed(name) is { } constant
            ? Read(name, constant, DiagnosticTarget.Of(attribute, name))
            : new TextArgument(name, null, false, DiagnosticTarget.Of(attribute));

    /// <summary>Reads a constructor argument. Call only when the constructor is bound.</summary>
    public static TextArgument Positional(AttributeData attribute, int position, string name) =>
        Read(name, attribute.ConstructorArguments[position], DiagnosticTarget.Of(attribute, position));

    /// <summary>Reads an element of a property argument that is an array.</summary>
    public static TextArgument Element(AttributeData attribute, string name, TypedConstant array, int element) =>
        Read(name, array.Values[element], DiagnosticTarget.Of(attribute, name, element));

    private static TextArgument Read(string name, TypedConstant constant, DiagnosticTarget target) =>
        new(
            name,
            constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null,
            constant.Kind == TypedConstantKind.Error,
            target
        );
}
