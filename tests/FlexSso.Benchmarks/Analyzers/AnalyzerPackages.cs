using System.Collections.Immutable;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>Packages of analyzers that people have in their projects already. Nothing of them is loaded before somebody asks.</summary>
internal static class AnalyzerPackages
{
    /// <summary>Each beside our declarations.</summary>
    public static ImmutableArray<Peer> All { get; } =
    [
        FromPackage("NUnit.Analyzers 4.15.0", "nunit.analyzers/4.15.0/analyzers/dotnet/cs/nunit.analyzers.dll"),
        FromPackage("Roslynator 5.0.1", "roslynator.analyzers/5.0.1/analyzers/dotnet/roslyn5.0/cs/Roslynator.CSharp.Analyzers.dll"),
    ];

    private static Peer FromPackage(string name, string path) => Peer.Ours with { Name = name, Dll = Places.Package(path) };
}
