using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Text;

/// <summary>Writes names and texts as C# source; 7.3 if nothing else is said.</summary>
internal static class CSharpText
{
    /// <summary>The name, with <c>@</c> when C# would read it as a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>A verbatim string literal, which keeps the lines of the text.</summary>
    public static string VerbatimLiteral(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    /// <summary>
    /// The quotes before and after a raw string literal of C# 11, in which the text stands on lines of its own as it is. The literal ends in the
    /// first column, so no indentation belongs to the text.
    /// </summary>
    public static string RawQuotes(string text) => new('"', Math.Max(3, LongestRunOfQuotes(text) + 1));

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
            longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return longest;
    }
}
