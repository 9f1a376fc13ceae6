using System.Reflection;

namespace FlexSso.Package.Tests;

/// <summary>Paths that the build knows and a test must not guess.</summary>
internal static class BuildFacts
{
    public const string Version = "0.1.0-test";

    /// <summary>The folder with the package under test.</summary>
    public static string Feed => Get("Feed");

    /// <summary>The machine's package folder; consumers take reference assemblies from it instead of downloading them.</summary>
    public static string Packages => Get("Packages");

    public static string RepositoryRoot => Get("RepositoryRoot");

    public static string Nupkg => Path.Combine(Feed, $"FlexSso.Generators.{Version}.nupkg");

    private static string Get(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
