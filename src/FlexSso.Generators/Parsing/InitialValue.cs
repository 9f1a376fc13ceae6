using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>The constant that a declaring member starts with (FLEXSSO0407, 0410, 0411).</summary>
internal static class InitialValue
{
    public static void Check(ISymbol member, AttributeModel attribute, RuleSink sink)
    {
        if (attribute.Type is AttributeType.Text or AttributeType.TextArray && Find(member, sink.Cancellation) is { } value)
            Check(value, member.ContainingAssembly as ISourceAssemblySymbol, attribute, sink);
    }

    private static void Check(ExpressionSyntax value, ISourceAssemblySymbol? assembly, AttributeModel attribute, RuleSink sink)
    {
        bool isList = attribute.Type == AttributeType.TextArray;
        SemanticModel? Model(SyntaxTree tree) => assembly?.Compilation.GetSemanticModel(tree);
        List<ConstantText> texts =
            isList ? ElementRule.Check(value, attribute.Name, Model, sink)
            : ConstantText.Of(value, Model) is { } single ? [single]
            : [];
        CheckLength(value, texts, attribute, sink);
        // One for each member: what is said of one value holds for the others.
        foreach (ConstantText text in texts)
        {
            if (text.Value is not { } written || written.IndexOf('-') < 0 || (isList && written.IndexOf(',') >= 0))
                continue;
            sink.Report(AttributeRules.HyphenInValue, Place.Of(text.Expression), written, attribute.Name);
            break;
        }
    }

    private static void CheckLength(ExpressionSyntax value, List<ConstantText> texts, AttributeModel attribute, RuleSink sink)
    {
        // The elements and a comma between each two: a list is sent as one text.
        int bytes = Math.Max(texts.Count - 1, 0) + texts.Sum(static text => AttributeLimits.BytesOf(text.Value ?? ""));
        if (bytes > AttributeLimits.MaxValue)
            sink.Report(
                AttributeRules.AttributeLimit,
                Place.Of(value),
                attribute.Name,
                "has a value of "
                    + AttributeLimits.Number(bytes)
                    + " bytes, but Auth0 takes "
                    + AttributeLimits.Number(AttributeLimits.MaxValue),
                "shorten it"
            );
    }

    /// <summary>The expression; null when the member starts with its type's default.</summary>
    public static ExpressionSyntax? Find(ISymbol member, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            ExpressionSyntax? value = reference.GetSyntax(cancellation) switch
            {
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                _ => null,
            };
            if (value is not null)
                return value;
        }
        return null;
    }
}
