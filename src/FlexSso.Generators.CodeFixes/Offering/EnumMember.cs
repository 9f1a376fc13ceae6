using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Writes a member of an enum of the library.</summary>
internal static class EnumMember
{
    /// <summary>The shortest name of the member within the attribute; null when the member cannot be named there.</summary>
    public static string? Write(SemanticModel model, AttributeSyntax attribute, string typeName, string member)
    {
        string fullName = KnownNames.Namespace + "." + typeName;
        if (model.GetTypeInfo(attribute).Type?.ContainingAssembly?.GetTypeByMetadataName(fullName) is not { } type)
            return null;
        int position = attribute.ArgumentList?.SpanStart ?? attribute.SpanStart;
        // The user's code may have the same name, or the same namespace.
        foreach (string name in new[] { type.ToMinimalDisplayString(model, position), "global::" + fullName })
        {
            ExpressionSyntax expression = SyntaxFactory.ParseExpression(name + "." + member);
            ISymbol? symbol = model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
            if (SymbolEqualityComparer.Default.Equals(symbol?.ContainingType, type))
                return expression.ToString();
        }
        return null;
    }
}
