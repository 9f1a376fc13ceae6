using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// All that a compilation is made of, without the compilation: what the compiler has bound of an old one is not kept alive. The trees are
/// those that the driver keeps itself, from one run to the next.
/// </summary>
internal readonly record struct ProjectState(
    ImmutableArray<SyntaxTree> Trees,
    ImmutableArray<MetadataReference> References,
    CompilationOptions Options,
    string? Name
)
{
    public static ProjectState Of(CSharpCompilation compilation) =>
        new(compilation.SyntaxTrees, compilation.ExternalReferences, compilation.Options, compilation.AssemblyName);

    /// <summary>Nothing but the contents of files differs.</summary>
    public bool HasFrameOf(ProjectState other) =>
        Trees.Length == other.Trees.Length
        && Name == other.Name
        && Options.Equals(other.Options)
        && (References == other.References || References.SequenceEqual(other.References));

    // The same arrays: a copy of a compilation shares them, and an edit makes another one of trees.
    public bool Equals(ProjectState other) =>
        Trees == other.Trees && References == other.References && ReferenceEquals(Options, other.Options) && Name == other.Name;

    public override int GetHashCode() => Trees.GetHashCode();
}
