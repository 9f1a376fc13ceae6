using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>A file that is checked.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(ProjectPath Path, string Text)
{
    public ExistingFindings Findings { get; } = new();

    public bool IsJavaScript => Extension is ".js" or ".cjs" or ".mjs" or ".ts";

    public bool IsYaml => Extension is ".yaml" or ".yml";

    /// <summary>Whether the code names what an Action or a Rule for SAML must name.</summary>
    public bool IsOfSaml =>
        Text.IndexOf("samlResponse", StringComparison.Ordinal) >= 0 || Text.IndexOf("samlConfiguration", StringComparison.Ordinal) >= 0;

    /// <summary>The value that a JSON or YAML file holds; null, and a finding, if it holds none.</summary>
    public DataNode? ReadData(ExistingFindings findings)
    {
        BidiText.Check(Text, RuleIds.WrongJson, findings);
        return IsYaml ? YamlData.Read(Text, findings) : JsonData.Read(Text, findings);
    }

    /// <summary>A README beside the files is none of them. A text of another name may be JSON, as a page of a wiki saves it.</summary>
    public bool CanBeChecked =>
        IsJavaScript
        || IsYaml
        || Extension == ".json"
        || Text.TrimStart().TrimStart('[').TrimStart().StartsWith("{", StringComparison.Ordinal);

    private string Extension => System.IO.Path.GetExtension(Path.Full).ToLowerInvariant();
}
