using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Benchmarks;

/// <summary>The paths of the dlls, which the build writes into this program, and a loader like the compiler's.</summary>
internal static class Places
{
    public static string Repository => Metadata("Repository");

    /// <summary>A file of a package.</summary>
    public static string Package(string path) => Path.Combine(Metadata("Packages"), path);

    /// <summary>The dll with our generator.</summary>
    public static string Generator => Metadata("Generator");

    /// <summary>The folder of the compiler in the SDK that built this program.</summary>
    public static string SdkCompiler => Path.Combine(Metadata("Roslyn"), "bincore");

    public static AnalyzerFileReference Load(string dll)
    {
        AnalyzerFileReference reference = new(Path.GetFullPath(dll), new Loader());
        // A failure would be silent otherwise, and a peer that does nothing is fast.
        reference.AnalyzerLoadFailed += (_, e) => throw new InvalidOperationException($"{dll}: {e.ErrorCode} {e.Message}");
        return reference;
    }

    /// <summary>.NET 10, our library and those of the peers.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Directory
            .GetFiles(Package("microsoft.netcore.app.ref/10.0.12/ref/net10.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Append(typeof(FlexSsoConfigAttribute).Assembly.Location)
            .Append(Package("riok.mapperly/4.3.1/lib/netstandard2.0/Riok.Mapperly.Abstractions.dll"))
            .Append(Package("communitytoolkit.mvvm/8.4.2/lib/net8.0/CommunityToolkit.Mvvm.dll"))
            .Select(static file => (MetadataReference)MetadataReference.CreateFromFile(file)),
    ];

    private static string Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
