using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// A declaration that the driver has found, up to the next step, which parses it. Two steps and not one: so the compiler binds the attributes
/// of all declarations first, and then all are parsed. Taking turns is slower for both, probably because neither finds its code in the
/// processor's caches then.
/// </summary>
/// <remarks>
/// The driver keeps what a step gives until the next run, and the context has the semantic model of its file with all that was bound in it. So
/// it is let go of when the declaration is parsed, in the same run.
/// </remarks>
internal sealed class FoundDeclaration(GeneratorAttributeSyntaxContext context)
{
    private readonly object _gate = new();
    private GeneratorAttributeSyntaxContext _context = context;
    private ParsedDeclaration? _parsed;

    /// <summary>What comes of parsing it, which is done once.</summary>
    public ParsedDeclaration Parse(ParseMemory memory, CancellationToken cancellation)
    {
        // Copies of a driver share what its steps gave.
        lock (_gate)
        {
            if (_parsed is null)
            {
                _parsed = Parse(_context, memory, cancellation);
                // Behind it: who is cancelled may ask again.
                _context = default;
            }
            return _parsed;
        }
    }

    private static ParsedDeclaration Parse(GeneratorAttributeSyntaxContext context, ParseMemory memory, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || type.FindAttribute(KnownNames.ConfigAttribute) is not { } config)
            return ParsedDeclaration.None;
        // Two parts with the attribute are two nodes of one symbol: only the first may generate, or the hint names would clash.
        if (config.ApplicationSyntaxReference is not { } reference || !Contains(context.TargetNode, reference))
            return ParsedDeclaration.None;
        if (memory.Find(type, context.SemanticModel.Compilation, cancellation, out ParseQuestion question) is { } known)
            return known;
        PlainClass? plain = PlainClass.Of(type, (TypeDeclarationSyntax)context.TargetNode, context.SemanticModel);
        AttributeValues? values = plain is null ? null : AttributeValues.Of(type);
        if (values is not null && memory.FindPlain(question, type, values) is { } same)
            return same;
        ParsedDeclaration parsed = new(ConfigParser.Parse(type, config, new RuleSink(collect: false, cancellation), plain: plain));
        memory.Keep(question, parsed, values);
        return parsed;
    }

    private static bool Contains(SyntaxNode node, SyntaxReference reference) =>
        node.SyntaxTree == reference.SyntaxTree && node.FullSpan.Contains(reference.Span);
}
