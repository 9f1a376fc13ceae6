using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Flex takes a list as one text with commas and knows no escape (FLEXSSO0407). What is checked here as a constant, the payload and the
/// Action check at run time.
/// </summary>
internal static class ElementRule
{
    /// <summary>Checks every constant element of a list that is written out.</summary>
    /// <returns>The constant elements.</returns>
    public static List<ConstantText> Check(ExpressionSyntax list, string attribute, Func<SyntaxTree, SemanticModel?> model, RuleSink sink)
    {
        List<ConstantText> elements = [];
        foreach (ExpressionSyntax expression in ConstantText.ElementsOf(list))
        {
            if (ConstantText.Of(expression, model) is not { } element)
                continue;
            elements.Add(element);
            Place place = Place.Of(expression);
            if (element.Value is null)
                sink.Report(AttributeRules.WrongElement, place, "null", attribute, "is no text", "leave it out");
            else if (element.Value.Length == 0)
                sink.Report(AttributeRules.WrongElement, place, "", attribute, "is empty, and Flex would drop it", "leave it out");
            else if (element.Value.IndexOf(',') >= 0)
                sink.Report(
                    AttributeRules.WrongElement,
                    place,
                    CanBeSplit(element.Value) ? Fix.None.With(FixKeys.SplitElement, element.Value) : Fix.None,
                    element.Value,
                    attribute,
                    "holds a comma, at which Flex separates the elements",
                    "write elements without commas"
                );
        }
        return elements;
    }

    private static bool CanBeSplit(string element) => element.Split(',').All(static part => part.Trim().Length > 0);
}
