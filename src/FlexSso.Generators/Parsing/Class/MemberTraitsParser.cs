using FlexSso.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads <see cref="MemberTraits"/> from a member whose type has been accepted.</summary>
internal static class MemberTraitsParser
{
    public static MemberTraits Parse(ISymbol member)
    {
        ITypeSymbol type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        MemberTraits traits = MemberTraits.None;
        if (IsAssignable(member))
            traits |= MemberTraits.Assignable;
        bool isRequired = member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
        if (isRequired)
            traits |= MemberTraits.Required;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            traits |= MemberTraits.NullableStruct | MemberTraits.Nullable;
        // Without nullable annotations this is unknown. A required member has no initializer to keep, so it gets null.
        if (type.NullableAnnotation == NullableAnnotation.Annotated || (isRequired && IsOblivious(type)))
            traits |= MemberTraits.Nullable;
        if (
            type is INamedTypeSymbol { Name: "List" }
            || type.OriginalDefinition.SpecialType
                is SpecialType.System_Collections_Generic_IList_T
                    or SpecialType.System_Collections_Generic_ICollection_T
        )
            traits |= MemberTraits.List;
        return traits;
    }

    private static bool IsOblivious(ITypeSymbol type) => type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.None;

    private static bool IsAssignable(ISymbol member)
    {
        if (member is not IPropertySymbol property)
            return true;
        if (property.RefKind != RefKind.None)
            return false;
        if (property.SetMethod is not null)
            return true;
        // An automatic property has a field behind it.
        foreach (ISymbol other in property.ContainingType.GetMembers())
        {
            if (other is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return true;
        }
        return false;
    }
}
