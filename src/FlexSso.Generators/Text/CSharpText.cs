using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Text;

/// <summary>Writes identifiers as C# 7.3 source.</summary>
internal static class CSharpText
{
    /// <summary>The name with <c>@</c> where C# would read a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
