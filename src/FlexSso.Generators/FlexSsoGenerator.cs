using FlexSso.Generators.Emitting;
using FlexSso.Generators.Incremental;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
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
                static (syntax, _) => new FoundDeclaration(syntax)
            )
            .WithTrackingName(TrackingNames.Found)
            .Select((found, cancellation) => found.Parse(memory, cancellation))
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
}
