namespace FlexSso.Generators;

/// <summary>The tool and the version that generated members name in <c>[GeneratedCode]</c>.</summary>
internal static class GeneratedCodeTool
{
    public const string Name = "FlexSso.Generators";

    /// <summary>Without the build's own numbers, so that the same input gives the same bytes.</summary>
    public const string Version = "0.1";
}
