namespace FlexSso.Generators.Tests.Harness;

/// <summary>Every C# file of the samples: code as users write it.</summary>
internal static class SampleFiles
{
    public static IEnumerable<TestCaseData> All =>
        Directory
            .EnumerateFiles(Path.Combine(BuildFacts.RepositoryRoot, "samples"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or ".packages"))
            .Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetRelativePath(BuildFacts.RepositoryRoot, path)));
}
