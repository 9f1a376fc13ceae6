using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>An initial value that says nothing: none, the default of the type, an empty text, or an empty list that stays empty.</summary>
internal static class EmptyValue
{
    /// <param name="value">The initial value as written; null for none.</param>
    /// <param name="type">The type of the member.</param>
    public static bool Is(ExpressionSyntax? value, ITypeSymbol type) =>
        value is null || IsDefault(ConstantText.Inner(value)) || (!CanAdd(type) && IsEmptyList(ConstantText.Inner(value)));

    private static bool IsDefault(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression
        || value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: "" }
        || IsEmptyOf(value, "string", "String");

    private static bool IsEmptyList(ExpressionSyntax value) =>
        value switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Count == 0,
            InitializerExpressionSyntax initializer => initializer.Expressions.Count == 0,
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Count == 0,
            ArrayCreationExpressionSyntax array => array.Type.RankSpecifiers[0].Sizes.ToString() == "0",
            // A list that is made from something may hold it, and a class of the user's may fill itself.
            ObjectCreationExpressionSyntax
            {
                ArgumentList: null or { Arguments.Count: 0 },
                Initializer: null or { Expressions.Count: 0 },
                Type: var list
            } => NameOf(list) == "List",
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: var method } => IsEmptyOf(
                method,
                "Array",
                "Enumerable"
            ),
            _ => false,
        };

    // 'Array.Empty<string>' and 'string.Empty'.
    private static bool IsEmptyOf(ExpressionSyntax value, params string[] owners) =>
        value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: var owner }
        && Array.IndexOf(owners, NameOf(owner)) >= 0;

    private static string NameOf(ExpressionSyntax type) =>
        type switch
        {
            MemberAccessExpressionSyntax member => NameOf(member.Name),
            QualifiedNameSyntax qualified => NameOf(qualified.Right),
            AliasQualifiedNameSyntax alias => NameOf(alias.Name),
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => type.ToString(),
        };

    // Code can fill a list without a setter. An array and a read-only list cannot be filled.
    private static bool CanAdd(ITypeSymbol type) =>
        type is INamedTypeSymbol named
        && (
            named.Name == "List"
            || named.OriginalDefinition.SpecialType
                is SpecialType.System_Collections_Generic_IList_T
                    or SpecialType.System_Collections_Generic_ICollection_T
        );
}
