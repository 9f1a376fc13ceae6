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

    private string Extension => System.IO.Path.GetExtension(Path.Full).ToLowerInvariant();
}
