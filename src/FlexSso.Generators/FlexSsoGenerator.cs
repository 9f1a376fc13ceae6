using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Emitting;
using FlexSso.Generators.Incremental;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators;

/// <summary>
/// Adds to each class with <c>[FlexSsoConfig]</c> its artifacts as constants and the typed payload of a user. Reports nothing: the
/// analyzer runs the same parser and speaks; an invalid declaration simply has no model here.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FlexSsoGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The one thing here that outlives a run; see there why it changes no result.
        ParseMemory memory = new();
        IncrementalValueProvider<bool> seen = context.CompilationProvider.Select(
            (compilation, cancellation) =>
            {
                memory.See(compilation, cancellation);
                return true;
            }
        );
        // A step runs when something comes of it.
        context.RegisterSourceOutput(seen, static (_, _) => { });
        IncrementalValuesProvider<ParsedDeclaration> declarations = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.ConfigAttributeMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                (syntax, cancellation) => Parse(syntax, memory, cancellation)
            )
            .WithTrackingName(TrackingNames.Declarations);

        // An invalid declaration stays in the pipeline as null. Filtering it out with Where made the driver (4.8 to 5.9) lose the files of
        // all other configurations two edits later; Every_sequence_of_edits_ends_in_what_a_fresh_run_gives shows it.
        IncrementalValuesProvider<ConfigModel?> configs = declarations
            .Select(static (declaration, _) => declaration.Model)
            .WithTrackingName(TrackingNames.Configs);

        context.RegisterSourceOutput(
            configs,
            static (output, config) =>
            {
                if (config is not null)
                    output.AddSource(CSharpEmitter.HintName(config.Type), CSharpEmitter.Emit(config));
            }
        );
    }

    private static ParsedDeclaration Parse(GeneratorAttributeSyntaxContext context, ParseMemory memory, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || type.FindAttribute(KnownNames.ConfigAttribute) is not { } config)
            return ParsedDeclaration.None;
        // Two parts with the attribute are two nodes of one symbol: only the first may generate, or the hint names would clash.
        if (config.ApplicationSyntaxReference is not { } reference || !Contains(context.TargetNode, reference))
            return ParsedDeclaration.None;
        Compilation compilation = context.SemanticModel.Compilation;
        if (memory.Find(type, compilation, cancellation) is { } known)
            return known;
        PlainClass? plain = PlainClass.Of(type, (TypeDeclarationSyntax)context.TargetNode, context.SemanticModel);
        AttributeValues? values = plain is null ? null : AttributeValues.Of(type);
        if (values is not null && memory.FindPlain(type, values, compilation) is { } same)
            return same;
        ParsedDeclaration parsed = new(ConfigParser.Parse(type, config, new RuleSink(collect: false, cancellation), plain: plain));
        memory.Keep(type, compilation, parsed, values);
        return parsed;
    }

    private static bool Contains(SyntaxNode node, SyntaxReference reference) =>
        node.SyntaxTree == reference.SyntaxTree && node.FullSpan.Contains(reference.Span);
}
