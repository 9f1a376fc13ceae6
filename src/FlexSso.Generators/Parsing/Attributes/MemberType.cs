using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Maps the C# type of a declaring member to the type that Flex stores (FLEXSSO0406, 0408, 0413).</summary>
internal static class MemberType
{
    /// <returns>Null when something is wrong.</returns>
    public static WorkerAttributeType? Parse(
        ISymbol member,
        string name,
        WorkerAttributeType? suffix,
        TextArgument argument,
        DiagnosticSink sink
    )
    {
        DiagnosticTarget target = DiagnosticTarget.Of(member);
        bool isReadable =
            WhyNotReadable(member) is not { } reason || sink.Report(AttributeFit.Unreadable(name, member.Name, reason), target);
        if (IsBroken(TypeOf(member)))
        {
            sink.AddCompilerError();
            return null;
        }
        AttributeFit fit = new(name, suffix, member.Name, Display(member), IsNullable(member), Of(member));
        if (fit.CheckType() is { } wrongType)
            sink.Report(wrongType, target, Fix.None.With(FixKeys.MemberType, wrongType.Likely));
        else if (argument.Report(fit.CheckSuffix(), sink) && fit.CheckMeaning() is { } wrongMeaning)
            sink.Report(wrongMeaning, target);
        return isReadable && fit.IsRight ? fit.Stored : null;
    }

    /// <summary>How Flex stores what the property or field holds; null when it cannot.</summary>
    public static WorkerAttributeType? Of(ISymbol member) => Map(TypeOf(member));

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

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
    public static WorkerAttributeType? Map(ITypeSymbol type)
    {
        if (Scalar(type) is { } scalar)
            return scalar;
        if (ElementOf(type) is not { } element)
            return null;
        return element.SpecialType switch
        {
            SpecialType.System_String => WorkerAttributeType.TextArray,
            SpecialType.System_Int32 => WorkerAttributeType.IntArray,
            SpecialType.System_Boolean => WorkerAttributeType.BooleanArray,
            _ => null,
        };
    }

    private static WorkerAttributeType? Scalar(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return nullable.TypeArguments[0].SpecialType == SpecialType.System_String ? null : Scalar(nullable.TypeArguments[0]);
        return type.SpecialType switch
        {
            SpecialType.System_String => WorkerAttributeType.Text,
            SpecialType.System_Int32 => WorkerAttributeType.Int,
            SpecialType.System_Boolean => WorkerAttributeType.Boolean,
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

    // The compiler reports a type that it cannot find, also within another type.
    private static bool IsBroken(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || (type is IArrayTypeSymbol array && IsBroken(array.ElementType))
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsBroken));

    private static string Display(ISymbol member) => TypeOf(member).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
