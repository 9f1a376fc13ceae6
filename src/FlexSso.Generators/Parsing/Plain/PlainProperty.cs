using FlexSso.Attributes;
using FlexSso.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary>A property that is what it looks like, see <see cref="PlainClass"/>.</summary>
internal static class PlainProperty
{
    // In UTF-8 no more than three bytes each.
    private const int ShortText = AttributeLimits.MaxValue / 3;

    /// <summary>An automatic instance property with a getter, that starts with nothing that a rule would have to look at.</summary>
    public static bool IsPlain(PropertyDeclarationSyntax property) =>
        property is { ExplicitInterfaceSpecifier: null, ExpressionBody: null, AccessorList: { } accessors }
        && ArePlain(property.Modifiers)
        && ArePlain(accessors.Accessors)
        && (property.Initializer is null || IsPlain(property.Initializer.Value));

    /// <summary>What is static, or a member of an interface, is not <c>required</c>, whatever stands there.</summary>
    public static bool CanBeRequired(PropertyDeclarationSyntax property) =>
        property.ExplicitInterfaceSpecifier is null && ArePlain(property.Modifiers);

    /// <summary>How Flex stores the type, and what it makes of the member; null for a type that is no keyword or no array of one.</summary>
    public static (AttributeType Stored, MemberTraits Traits)? TypeOf(TypeSyntax type, Compilation compilation)
    {
        bool isNullable = false;
        if (type is NullableTypeSyntax nullable)
        {
            isNullable = true;
            type = nullable.ElementType;
        }
        bool isArray = false;
        if (type is ArrayTypeSyntax { RankSpecifiers.Count: 1 } array && array.RankSpecifiers[0].Rank == 1)
        {
            isArray = true;
            type = array.ElementType;
        }
        if (type is not PredefinedTypeSyntax { Keyword: var keyword })
            return null;
        (SpecialType special, AttributeType scalar, AttributeType list) = keyword.Kind() switch
        {
            SyntaxKind.StringKeyword => (SpecialType.System_String, AttributeType.Text, AttributeType.TextArray),
            SyntaxKind.IntKeyword => (SpecialType.System_Int32, AttributeType.Int, AttributeType.IntArray),
            SyntaxKind.BoolKeyword => (SpecialType.System_Boolean, AttributeType.Boolean, AttributeType.BooleanArray),
            _ => default,
        };
        if (special == SpecialType.None || IsMissing(special, compilation))
            return null;
        AttributeType stored = isArray ? list : scalar;
        if (!isNullable)
            return (stored, MemberTraits.None);
        if (IsReference(stored))
            return (stored, MemberTraits.Nullable);
        return IsMissing(SpecialType.System_Nullable_T, compilation) ? null : (stored, MemberTraits.Nullable | MemberTraits.NullableStruct);
    }

    public static bool IsReference(AttributeType stored) => stored is not (AttributeType.Int or AttributeType.Boolean);

    private static bool IsMissing(SpecialType type, Compilation compilation) => compilation.GetSpecialType(type).TypeKind == TypeKind.Error;

    private static bool ArePlain(SyntaxTokenList modifiers)
    {
        foreach (SyntaxToken modifier in modifiers)
        {
            bool isPlain =
                modifier.Kind()
                is SyntaxKind.PublicKeyword
                    or SyntaxKind.InternalKeyword
                    or SyntaxKind.ProtectedKeyword
                    or SyntaxKind.PrivateKeyword
                    or SyntaxKind.RequiredKeyword;
            if (!isPlain)
                return false;
        }
        return true;
    }

    private static bool ArePlain(SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        bool hasGetter = false;
        foreach (AccessorDeclarationSyntax accessor in accessors)
        {
            if (accessor is not { Body: null, ExpressionBody: null, AttributeLists.Count: 0 })
                return false;
            hasGetter |= accessor.IsKind(SyntaxKind.GetAccessorDeclaration);
        }
        return hasGetter;
    }

    private static bool IsPlain(ExpressionSyntax value) =>
        value switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText.Length <= ShortText,
            CollectionExpressionSyntax { Elements.Count: 0 } => true,
            _ => false,
        };
}
