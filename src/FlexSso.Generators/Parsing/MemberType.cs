using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Maps the C# type of a declaring member to the type that Flex stores (FLEXSSO0406, 0408, 0413).</summary>
internal static class MemberType
{
    public static AttributeType? Parse(ISymbol member, string name, AttributeType? suffix, Place place, RuleSink sink)
    {
        if (!IsUsable(member, name, sink))
            return null;
        AttributeType? stored = Of(member);
        // First of all, because of the types that Flex can store only one is right here.
        if (ChannelAttribute.TypeOf(name) is { } wanted && stored != wanted)
        {
            string right = wanted == AttributeType.Int ? "int" : "bool";
            // Another suffix would be the next mistake.
            string? change = suffix is null || suffix == wanted ? right + (IsNullable(member) ? "?" : "") : null;
            sink.Report(
                AttributeRules.WrongChannelType,
                Place.Of(member),
                Fix.None.With(FixKeys.MemberType, change),
                name,
                member.Name,
                Display(member),
                right
            );
            return null;
        }
        if (stored is not { } mapped)
        {
            sink.Report(
                AttributeRules.WrongAttributeType,
                Place.Of(member),
                name,
                member.Name,
                "whose type '" + Display(member) + "' Flex cannot store",
                "use string, bool, int or an array of one of these"
            );
            return null;
        }
        if (suffix is { } given && given != mapped)
        {
            sink.Report(
                AttributeRules.WrongAttributeType,
                place,
                Fix.Value(name),
                name + "." + AttributeNames.SuffixOf(given),
                member.Name,
                "whose type '" + Display(member) + "' does not fit the suffix '." + AttributeNames.SuffixOf(given) + "'",
                "leave the suffix out, the type decides it"
            );
            return null;
        }
        if (name == "team_member" && IsList(mapped))
        {
            sink.Report(AttributeRules.TeamMemberList, Place.Of(member), member.Name);
            return null;
        }
        if (name == ReservedName.Softphone && mapped != AttributeType.Text)
        {
            sink.Report(
                AttributeRules.WrongAttributeType,
                Place.Of(member),
                name,
                member.Name,
                "whose type '" + Display(member) + "' holds no address",
                "use string, for 'sip:…' or a phone number like '+15555555555'"
            );
            return null;
        }
        return mapped;
    }

    /// <summary>How Flex stores what the property or field holds; null when it cannot.</summary>
    public static AttributeType? Of(ISymbol member) => Map(TypeOf(member));

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    public static bool IsList(AttributeType type) =>
        type is AttributeType.TextArray or AttributeType.IntArray or AttributeType.BooleanArray;

    private static bool IsUsable(ISymbol member, string name, RuleSink sink)
    {
        if (WhyNotReadable(member) is { } reason)
        {
            sink.Report(
                AttributeRules.WrongAttributeType,
                Place.Of(member),
                name,
                member.Name,
                reason,
                "declare it with an instance property that has a getter"
            );
            return false;
        }
        if (!IsBroken(TypeOf(member)))
            return true;
        sink.MarkInvalid();
        return false;
    }

    private static bool IsNullable(ISymbol member) =>
        TypeOf(member)
            is { NullableAnnotation: NullableAnnotation.Annotated }
                or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static string? WhyNotReadable(ISymbol member)
    {
        if (member.IsStatic)
            return "which is static";
        return member is IPropertySymbol property && (property.GetMethod is null || property.IsIndexer) ? "which cannot be read" : null;
    }

    /// <summary>How Flex stores the type; null for one that it cannot store.</summary>
    public static AttributeType? Map(ITypeSymbol type)
    {
        if (Scalar(type) is { } scalar)
            return scalar;
        if (ElementOf(type) is not { } element)
            return null;
        return element.SpecialType switch
        {
            SpecialType.System_String => AttributeType.TextArray,
            SpecialType.System_Int32 => AttributeType.IntArray,
            SpecialType.System_Boolean => AttributeType.BooleanArray,
            _ => null,
        };
    }

    private static AttributeType? Scalar(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return nullable.TypeArguments[0].SpecialType == SpecialType.System_String ? null : Scalar(nullable.TypeArguments[0]);
        return type.SpecialType switch
        {
            SpecialType.System_String => AttributeType.Text,
            SpecialType.System_Int32 => AttributeType.Int,
            SpecialType.System_Boolean => AttributeType.Boolean,
            _ => null,
        };
    }

    // One-dimensional arrays, and the collection types that convert to IEnumerable<T> without a copy.
    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return array.ElementType;
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named)
            return null;
        bool isGenericCollection =
            named.OriginalDefinition.SpecialType
                is SpecialType.System_Collections_Generic_IEnumerable_T
                    or SpecialType.System_Collections_Generic_IList_T
                    or SpecialType.System_Collections_Generic_ICollection_T
                    or SpecialType.System_Collections_Generic_IReadOnlyList_T
                    or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            || (named.Name == "List" && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");
        return isGenericCollection ? named.TypeArguments[0] : null;
    }

    // The compiler reports a type that it cannot find, also as the element of another.
    private static bool IsBroken(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || (type is IArrayTypeSymbol array && IsBroken(array.ElementType))
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsBroken));

    private static string Display(ISymbol member) => TypeOf(member).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
