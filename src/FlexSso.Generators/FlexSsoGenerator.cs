using System.Text;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Emitting;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators;

/// <summary>
/// Adds to each class with <c>[FlexSsoConfig]</c> its artifacts as constants and the typed payload of a user. Reports nothing: the
/// analyzer runs the same parser and reports; a declaration that is not valid has no model here, and gets a comment instead of code.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FlexSsoGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A node that adds nothing stays in the pipeline as null. Filtering it out with Where made the driver (4.8 to 5.12) lose the files of
        // all other configurations two edits later; Every_sequence_of_edits_ends_in_what_a_fresh_run_gives shows it.
        IncrementalValuesProvider<ConfigDeclaration?> declarations = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.ConfigAttributeMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (declaration, cancellation) => Parse(declaration, cancellation)
            )
            .WithTrackingName(TrackingNames.Configs);

        context.RegisterSourceOutput(
            declarations,
            static (output, declaration) =>
            {
                if (declaration is not null)
                    output.AddSource(HintName.Of(declaration), SourceText.From(CSharpEmitter.Emit(declaration), Encoding.UTF8));
            }
        );
    }

    private static ConfigDeclaration? Parse(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        if (
            declaration.TargetSymbol is not INamedTypeSymbol type
            || type.FindAttribute(KnownNames.ConfigAttribute) is not { } config
            // Two parts with the attribute are two nodes of one symbol. Only the first may generate, or the hint names would clash.
            || config.ApplicationSyntaxReference is not { } reference
            || reference.SyntaxTree != declaration.TargetNode.SyntaxTree
            || !declaration.TargetNode.FullSpan.Contains(reference.Span)
        )
            return null;
        DiagnosticSink sink = new(collect: false, cancellation);
        return ConfigParser.Read(type, config, sink) is { } parsed ? new ConfigDeclaration(parsed.Type, parsed.ToModel(sink)) : null;
    }
}
