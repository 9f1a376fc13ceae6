using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Gives the reported property or field another type, if its initial value can stay.</summary>
internal static class MemberTypeOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string type)
    {
        if (TypeOf(source.NodeAt(diagnostic)) is not var (declared, initializer) || !Fits(source.Model, initializer, type))
            return null;
        // "Fix all" treats "int" and "int?" as one kind.
        return new Offer(diagnostic, FixKeys.MemberType, "Change the type to '" + type + "'", Edit.Replace(declared, type));
    }

    private static (TypeSyntax Type, ExpressionSyntax? Initializer)? TypeOf(SyntaxNode? member) =>
        member switch
        {
            // A body computes a value of the old type, and an override has the type of its base.
            PropertyDeclarationSyntax { ExpressionBody: null, ExplicitInterfaceSpecifier: null } property
                when !property.Modifiers.Any(SyntaxKind.OverrideKeyword) && HasNoBody(property) => (
                property.Type,
                property.Initializer?.Value
            ),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } field } declarator => (
                field.Type,
                declarator.Initializer?.Value
            ),
            _ => null,
        };

    private static bool HasNoBody(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null) == true;

    private static bool Fits(SemanticModel model, ExpressionSyntax? initializer, string type)
    {
        // 'default' fits any type, but the semantic model gives it the old one.
        if (initializer is null || initializer.IsKind(SyntaxKind.DefaultLiteralExpression))
            return true;
        INamedTypeSymbol target = model.Compilation.GetSpecialType(
            type.StartsWith("int", StringComparison.Ordinal) ? SpecialType.System_Int32 : SpecialType.System_Boolean
        );
        if (type.EndsWith("?", StringComparison.Ordinal))
            target = model.Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(target);
        return model.ClassifyConversion(initializer, target).IsImplicit;
    }
}
