using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads the initial value of a member, when it is a constant or a list of constants.</summary>
internal static class InitialConstant
{
    /// <param name="expression">The initial value as written.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="model">The semantic model of a syntax tree.</param>
    /// <returns>The value, an element for each of a list; empty when it is null, an empty text or list, or no constant.</returns>
    public static EquatableArray<string> Of(ExpressionSyntax expression, WorkerAttributeType type, Func<SyntaxTree, SemanticModel?> model)
    {
        bool isList = AttributeNames.IsList(type);
        WorkerAttributeType scalar = isList ? AttributeNames.ElementOf(type) : type;
        List<string> values = [];
        foreach (ExpressionSyntax element in isList ? ConstantText.ElementsOf(expression) : [expression])
        {
            if (Read(element, scalar, model) is not { Length: > 0 } value)
                return default;
            values.Add(value);
        }
        return new EquatableArray<string>([.. values]);
    }

    private static string? Read(ExpressionSyntax expression, WorkerAttributeType type, Func<SyntaxTree, SemanticModel?> model)
    {
        if (type == WorkerAttributeType.Text)
            return ConstantText.Of(expression, model)?.Value;
        object? constant = model(expression.SyntaxTree)?.GetConstantValue(expression).Value;
        return type == WorkerAttributeType.Boolean
            ? constant is bool flag
                ? (flag ? "true" : "false")
                : null
            : constant switch
            {
                char c => Number(c),
                sbyte or byte or short or ushort or int => Number(Convert.ToInt32(constant, CultureInfo.InvariantCulture)),
                _ => null,
            };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
