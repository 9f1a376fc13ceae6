using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A user, a role mapping or a worker attribute on a type that is not a configuration (FLEXSSO0106), where it has no effect. That includes a base class: the
/// attributes do not enter an assembly, so inheriting them would work within a project only.
/// </summary>
internal static class StrayDeclaration
{
    /// <summary>Reports the first one. All of them lack the same <c>[FlexSsoConfig]</c>.</summary>
    public static void Check(INamedTypeSymbol type, DiagnosticSink sink)
    {
        if (Find(type) is not { } attribute)
            return;
        string name = attribute.AttributeClass!.Name;
        sink.Report(
            DeclarationRules.StrayDeclaration,
            DiagnosticTarget.Of(attribute),
            name.Substring(0, name.Length - nameof(Attribute).Length),
            type.Name
        );
    }

    private static AttributeData? Find(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return null;
        if ((type.FindAttribute(KnownNames.UserAttribute) ?? type.FindAttribute(KnownNames.RoleMappingAttribute)) is { } declaration)
            return declaration;
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
