using System.Reflection;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>Paths that the build knows and a test must not guess.</summary>
internal static class BuildFacts
{
    public static string RepositoryRoot => Get("RepositoryRoot");

    /// <summary>The netstandard2.0 library, as a reference of compilations under test.</summary>
    public static string Library => Path.Combine(AppContext.BaseDirectory, "library", "FlexSso.dll");

    public static string Package(string path) => Path.Combine(Get("Packages"), path);

    private static string Get(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
