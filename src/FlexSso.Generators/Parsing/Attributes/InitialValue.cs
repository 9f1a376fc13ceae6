using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>The constant that a declaring member starts with (FLEXSSO0407, 0410, 0411). It holds for a user without a value.</summary>
internal static class InitialValue
{
    /// <returns>The constant, an element for each of a list; empty when there is none.</returns>
    public static EquatableArray<string> Parse(ISymbol member, string attribute, DiagnosticSink sink)
    {
        if (MemberType.Of(member) is not { } type || Find(member, sink.Cancellation) is not { } value)
            return default;
        Compilation? compilation = (member.ContainingAssembly as ISourceAssemblySymbol)?.Compilation;
        SemanticModel? Model(SyntaxTree tree) => compilation?.GetSemanticModel(tree);
        if (type is WorkerAttributeType.Text or WorkerAttributeType.TextArray)
            CheckTexts(value, type == WorkerAttributeType.TextArray, attribute, Model, sink);
        return InitialConstant.Of(value, type, Model);
    }

    private static void CheckTexts(
        ExpressionSyntax value,
        bool isList,
        string attribute,
        Func<SyntaxTree, SemanticModel?> model,
        DiagnosticSink sink
    )
    {
        List<ConstantText> texts =
            isList ? ListElements.Check(value, attribute, model, sink)
            : ConstantText.Of(value, model) is { } single ? [single]
            : [];
        // A list is sent as one text with commas.
        int bytes = Math.Max(texts.Count - 1, 0) + texts.Sum(static text => AttributeLimits.BytesOf(text.Value ?? ""));
        if (AttributeLimits.CheckValue(attribute, "has a value of", bytes) is { } tooLong)
            sink.Report(tooLong, DiagnosticTarget.Of(value));
        // Once for each member: the same holds for the other values.
        foreach (ConstantText text in texts)
        {
            if (text.Value is not { } written || (isList && ListElement.Check(written, attribute) is not null))
                continue;
            if (AttributeText.CheckHyphen(written, attribute) is not { } finding)
                continue;
            sink.Report(finding, DiagnosticTarget.Of(text.Expression));
            break;
        }
    }

    // Null when the member starts with the default of its type.
    private static ExpressionSyntax? Find(ISymbol member, CancellationToken cancellation)
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
