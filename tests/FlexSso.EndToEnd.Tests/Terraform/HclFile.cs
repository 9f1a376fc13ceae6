using System.Text.Json;

namespace FlexSso.EndToEnd.Tests.Terraform;

/// <summary>A file as HashiCorp's parser reads it.</summary>
/// <param name="Json">Blocks are lists of objects. An expression that is not a literal is its text in <c>${}</c>.</param>
/// <param name="Formatted">What <c>terraform fmt</c> makes of it.</param>
internal sealed record HclFile(JsonElement Json, string Formatted)
{
    /// <summary>The value of a literal, in which the parser's JSON doubles what begins a template.</summary>
    public static string Literal(string json) =>
        json.Replace("$${", "${", StringComparison.Ordinal).Replace("%%{", "%{", StringComparison.Ordinal);
}
