using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>The constant elements of a list in source (FLEXSSO0407).</summary>
internal static class ListElements
{
    /// <summary>Checks every constant element of a list that is written out.</summary>
    /// <returns>The constant elements.</returns>
    public static List<ConstantText> Check(
        ExpressionSyntax list,
        string attribute,
        Func<SyntaxTree, SemanticModel?> model,
        DiagnosticSink sink
    )
    {
        List<ConstantText> elements = [];
        foreach (ExpressionSyntax expression in ConstantText.ElementsOf(list))
        {
            if (ConstantText.Of(expression, model) is not { } element)
                continue;
            elements.Add(element);
            if (ListElement.Check(element.Value, attribute) is { } finding)
                sink.Report(finding, DiagnosticTarget.Of(expression), FixOf(element.Value));
        }
        return elements;
    }

    private static Fix FixOf(string? element) =>
        element is not null && element.IndexOf(',') >= 0 && ListElement.CanBeSplit(element)
            ? Fix.None.With(FixKeys.SplitElement, element)
            : Fix.None;
}
