using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Symbols;

/// <summary>A string argument of an attribute: its value and where it stands.</summary>
/// <param name="Name">The argument as the user knows it: <c>AcsUrl</c>.</param>
/// <param name="Value">The value; null when the argument is not given, is null, or does not compile.</param>
/// <param name="IsBroken">The argument does not compile: the compiler has said so, and nothing more is to be said.</param>
/// <param name="Place">Where a diagnostic about the value belongs.</param>
internal readonly record struct TextArgument(string Name, string? Value, bool IsBroken, Place Place)
{
    /// <summary>The user wrote something there, be it empty or in a form that does not compile.</summary>
    public bool IsGiven => IsBroken || Value is not null;

    /// <summary>Reads a property argument: <c>[FlexSsoConfig(Audience = "…")]</c>.</summary>
    public static TextArgument Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return Read(name, argument.Value, Place.Of(attribute, name));
        }
        return new TextArgument(name, null, false, Place.Of(attribute));
    }

    /// <summary>Reads a constructor argument. Call only when the constructor is bound.</summary>
    public static TextArgument Positional(AttributeData attribute, int position, string name) =>
        Read(name, attribute.ConstructorArguments[position], Place.Of(attribute, position));

    private static TextArgument Read(string name, TypedConstant constant, Place place) =>
        new(
            name,
            constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null,
            constant.Kind == TypedConstantKind.Error,
            place
        );
}
