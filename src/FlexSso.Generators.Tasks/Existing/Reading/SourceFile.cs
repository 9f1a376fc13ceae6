using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>A file that is checked.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What the project says that it is; null where its content tells.</param>
internal sealed record SourceFile(ProjectPath Path, string Text, ExistingKind? Kind = null)
{
    public ExistingFindings Findings { get; } = new();

    public bool IsJavaScript => Kind is { } kind ? kind == ExistingKind.Action : Extension is ".js" or ".cjs" or ".mjs" or ".ts";

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
        Kind is not null
        || IsJavaScript
        || IsYaml
        || Extension == ".json"
        || Text.TrimStart().TrimStart('[').TrimStart().StartsWith("{", StringComparison.Ordinal);

    /// <summary>The kind of a file that is neither JavaScript nor part of an export.</summary>
    public ExistingKind KindOf(DataNode root) => Kind ?? DataKinds.Of(root);

    private string Extension => System.IO.Path.GetExtension(Path.Full).ToLowerInvariant();
}
