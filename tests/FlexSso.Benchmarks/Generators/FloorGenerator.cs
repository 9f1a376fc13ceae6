using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Benchmarks.Generators;

/// <summary>The least that a generator for an attribute can do: find the classes, and add one constant file for each.</summary>
public sealed class FloorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "FlexSso.FlexSsoConfigAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (syntax, _) => syntax.TargetSymbol.Name
        );
        context.RegisterSourceOutput(
            names,
            static (output, name) => output.AddSource(name + ".g.cs", SourceText.From("// nothing", Encoding.UTF8))
        );
    }
}
