using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A user or a worker attribute on a type that is no configuration (FLEXSSO0106): nothing would come of it, without a word. That goes for
/// a base class too: the attributes do not enter an assembly, so inheriting them would work in one project and not in the next.
/// </summary>
internal static class StrayDeclaration
{
    /// <summary>Reports the first one: what is missing is one thing, <c>[FlexSsoConfig]</c>.</summary>
    public static void Check(INamedTypeSymbol type, RuleSink sink)
    {
        if (Find(type) is not { } attribute)
            return;
        string name = attribute.AttributeClass!.Name;
        sink.Report(
            DeclarationRules.StrayDeclaration,
            Place.Of(attribute),
            name.Substring(0, name.Length - nameof(Attribute).Length),
            type.Name
        );
    }

    private static AttributeData? Find(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return null;
        if (type.FindAttribute(KnownNames.UserAttribute) is { } user)
            return user;
        foreach (ISymbol member in type.GetMembers())
        {
            if (
                member.Kind is SymbolKind.Property or SymbolKind.Field
                && member.FindAttribute(KnownNames.AttributeAttribute) is { } attribute
            )
                return attribute;
        }
        return null;
    }
}
