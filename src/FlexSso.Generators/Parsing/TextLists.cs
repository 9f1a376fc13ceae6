using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads an argument of <c>[FlexSsoConfig]</c> that is an array of texts.</summary>
internal static class TextLists
{
    /// <param name="attribute">The attribute that gives it.</param>
    /// <param name="name">The argument.</param>
    /// <param name="array">Its value.</param>
    /// <param name="parse">Checks one element and returns its text; null when it is wrong, which is reported.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="texts">The right elements, each once.</param>
    /// <returns>False when something is wrong.</returns>
    public static bool TryParse(
        AttributeData attribute,
        string name,
        TypedConstant array,
        Func<TextArgument, string?> parse,
        DiagnosticSink sink,
        out List<string> texts
    )
    {
        texts = [];
        if (array.Kind != TypedConstantKind.Array)
        {
            sink.AddCompilerError();
            return false;
        }
        if (array.IsNull)
            return true;
        bool isRight = true;
        for (int i = 0; i < array.Values.Length; i++)
        {
            if (parse(TextArgument.Element(attribute, name, array, i)) is not { } text)
                isRight = false;
            else if (!texts.Contains(text))
                texts.Add(text);
        }
        return isRight;
    }
}
