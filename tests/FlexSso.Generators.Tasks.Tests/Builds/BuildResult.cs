namespace FlexSso.Generators.Tasks.Tests.Builds;

/// <summary>What a build left on the console.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The lines of ours, without repetitions of the summary and without the indentation of the logger.</summary>
    public string[] Lines =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("FlexSso:", StringComparison.Ordinal)).Distinct()];

    public bool Skipped =>
        Output.Contains("Skipping target \"FlexSsoWriteArtifactFiles\" because all output files are up-to-date", StringComparison.Ordinal);
}
