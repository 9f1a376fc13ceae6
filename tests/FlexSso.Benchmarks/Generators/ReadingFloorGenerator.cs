using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Benchmarks.Generators;

/// <summary>
/// The floor of a generator whose input also stands on the members: it reads the arguments of all attributes and the types of the members,
/// makes nothing of them, and adds the same constant file.
/// </summary>
public sealed class ReadingFloorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Name, int Read)> classes = context.SyntaxProvider.ForAttributeWithMetadataName(
            "FlexSso.FlexSsoConfigAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (syntax, _) => (syntax.TargetSymbol.Name, Read((INamedTypeSymbol)syntax.TargetSymbol))
        );
        context.RegisterSourceOutput(
            classes,
            static (output, found) => output.AddSource(found.Name + ".g.cs", SourceText.From("// nothing", Encoding.UTF8))
        );
    }

    private static int Read(INamedTypeSymbol type)
    {
        int read = Arguments(type);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property)
                read += Arguments(property) + property.Type.Name.Length;
        }
        return read;
    }

    private static int Arguments(ISymbol symbol)
    {
        int read = 0;
        foreach (AttributeData attribute in symbol.GetAttributes())
            read += attribute.ConstructorArguments.Length + attribute.NamedArguments.Length;
        return read;
    }
}
