using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Text;

/// <summary>Writes text and identifiers as C# 7.3 source.</summary>
internal static class CSharpText
{
    /// <summary>A character of a regular literal. Everything but printable ASCII is escaped, so the source has no surprises for its reader.</summary>
    public static void AppendEscaped(SourceBuffer text, char c)
    {
        if (c is '"' or '\\')
        {
            text.Append('\\');
            text.Append(c);
        }
        else if (c is >= ' ' and <= '~')
            text.Append(c);
        else
        {
            text.Append("\\u");
            text.Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The name with <c>@</c> where C# would read a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
