using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// What the library's attributes on a class say, by value. The compiler binds them before it asks us, after every edit; with what stands in
/// the class's own file they are all that a plain class is made of (<see cref="Parsing.Plain.PlainClass"/>).
/// </summary>
internal sealed class AttributeValues : IEquatable<AttributeValues>
{
    // Between the values, so that no two lists of arguments make one list of values.
    private static readonly object NamedMark = new();
    private static readonly object ArrayMark = new();
    private static readonly object NullArrayMark = new();
    private static readonly object EnumMark = new();
    private static readonly object ForeignMark = new();

    private readonly List<object?> _values;

    private AttributeValues(List<object?> values) => _values = values;

    /// <summary>Reads them; null when there is more to one of them than its values.</summary>
    public static AttributeValues? Of(INamedTypeSymbol type)
    {
        // Room for one environment and one user.
        List<object?> values = new(18);
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.ConfigAttribute) && !attribute.IsFlexSso(KnownNames.UserAttribute))
            {
                // In its place, for a name may come to mean another attribute and another name ours.
                values.Add(ForeignMark);
                continue;
            }
            if (attribute.AttributeConstructor is null || !Add(attribute, values))
                return null;
        }
        return new AttributeValues(values);
    }

    public bool Equals(AttributeValues? other)
    {
        if (other is null || other._values.Count != _values.Count)
            return false;
        for (int i = 0; i < _values.Count; i++)
        {
            if (!Equals(_values[i], other._values[i]))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AttributeValues);

    public override int GetHashCode() => _values.Count;

    private static bool Add(AttributeData attribute, List<object?> values)
    {
        values.Add(attribute.AttributeClass!.Name);
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (!Add(argument, values))
                return false;
        }
        values.Add(NamedMark);
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            values.Add(argument.Key);
            if (!Add(argument.Value, values))
                return false;
        }
        return true;
    }

    private static bool Add(TypedConstant constant, List<object?> values)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Primitive:
                values.Add(constant.Value);
                return true;
            // The parser asks whether it is the library's.
            case TypedConstantKind.Enum when constant.Type.IsFlexSso(constant.Type!.Name):
                values.Add(EnumMark);
                values.Add(constant.Type.Name);
                values.Add(constant.Value);
                return true;
            case TypedConstantKind.Array when constant.IsNull:
                values.Add(NullArrayMark);
                return true;
            case TypedConstantKind.Array:
                values.Add(ArrayMark);
                foreach (TypedConstant element in constant.Values)
                {
                    if (!Add(element, values))
                        return false;
                }
                values.Add(ArrayMark);
                return true;
            default:
                return false;
        }
    }
}
