using System.Collections.Immutable;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Benchmarks.Analyzers;

/// <summary>Analyzers to be compared.</summary>
/// <param name="Name">As the table calls them.</param>
/// <param name="Analyzers">All of one package.</param>
internal sealed record AnalyzerPeer(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>Ours, the floor, and what people have in their projects already.</summary>
    public static ImmutableArray<AnalyzerPeer> All { get; } =
    [
        new("FlexSso", Places.Ours.GetAnalyzers(LanguageNames.CSharp)),
        new("floor", [new FloorAnalyzer()]),
        FromPackage("NUnit.Analyzers 4.15.0", "nunit.analyzers/4.15.0/analyzers/dotnet/cs/nunit.analyzers.dll"),
        FromPackage("Roslynator 5.0.1", "roslynator.analyzers/5.0.1/analyzers/dotnet/roslyn5.0/cs/Roslynator.CSharp.Analyzers.dll"),
    ];

    private static AnalyzerPeer FromPackage(string name, string path) =>
        new(name, Places.Load(Places.Package(path)).GetAnalyzers(LanguageNames.CSharp));
}
