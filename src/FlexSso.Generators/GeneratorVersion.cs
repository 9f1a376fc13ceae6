namespace FlexSso.Generators;

/// <summary>The version that generated code names. Without the build's own numbers, so that the same input gives the same bytes.</summary>
internal static class GeneratorVersion
{
    public const string Text = "0.1";
}
