using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Text;

/// <summary>Writes text and identifiers as C# 7.3 source.</summary>
internal static class CSharpText
{
    /// <summary>A regular string literal. Everything but printable ASCII is escaped, so the source has no surprises for its reader.</summary>
    public static string Literal(string value)
    {
        StringBuilder builder = new(value.Length + 2);
        builder.Append('"');
        foreach (char c in value)
            AppendEscaped(builder, c);
        return builder.Append('"').ToString();
    }

    /// <summary>A character of a regular literal.</summary>
    public static void AppendEscaped(StringBuilder builder, char c)
    {
        if (c is '"' or '\\')
            builder.Append('\\').Append(c);
        else if (c is >= ' ' and <= '~')
            builder.Append(c);
        else
            builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }

    /// <summary>The name with <c>@</c> where C# would read a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
