using System.Text;
using FlexSso.Json;

namespace FlexSso.Generators.Text;

/// <summary>Writes values as JavaScript source.</summary>
internal static class JavaScriptText
{
    /// <summary>
    /// A string literal. JSON's escaper serves: since ES2019 every JSON string is a JavaScript string, and it escapes the two line
    /// separators that older engines refuse.
    /// </summary>
    public static string Literal(string value)
    {
        StringBuilder literal = new(value.Length + 2);
        JsonText.AppendString(literal, value);
        return literal.ToString();
    }

    /// <summary>An array literal of strings.</summary>
    public static string Array(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Literal)) + "]";
}
