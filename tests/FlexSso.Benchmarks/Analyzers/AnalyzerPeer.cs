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
        .. AnalyzerPackages.All.Select(static package => new AnalyzerPeer(
            package.Name,
            Places.Load(package.Dll!).GetAnalyzers(LanguageNames.CSharp)
        )),
    ];
}
