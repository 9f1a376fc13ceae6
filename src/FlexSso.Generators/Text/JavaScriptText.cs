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
    public static void AppendLiteral(StringBuilder builder, string value) => JsonText.AppendString(builder, value);

    /// <summary>An array literal of strings.</summary>
    public static void AppendArray(StringBuilder builder, IReadOnlyList<string> values)
    {
        builder.Append('[');
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0)
                builder.Append(", ");
            AppendLiteral(builder, values[i]);
        }
        builder.Append(']');
    }
}
