using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Text;

/// <summary>Writes identifiers as C# 7.3 source.</summary>
internal static class CSharpText
{
    /// <summary>The name with <c>@</c> where C# would read a keyword.</summary>
    public static string Identifier(string name) => MayBeKeyword(name) && IsKeyword(name) ? "@" + name : name;

    // Every keyword begins so, and hardly a name of a class or member does.
    private static bool MayBeKeyword(string name) => name.Length > 0 && name[0] is (>= 'a' and <= 'z') or '_';

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
