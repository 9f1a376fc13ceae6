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
/// The driver keeps what a step gives until the next run, and the compilation is a whole project. So it is let go of when the declaration is
/// parsed, in the same run. The semantic model of the file, with what was bound in it, is not kept even so long: those of all files would be
/// alive at once.
/// </remarks>
internal sealed class FoundDeclaration(GeneratorAttributeSyntaxContext context)
{
    private readonly object _gate = new();
    private INamedTypeSymbol? _type = context.TargetSymbol as INamedTypeSymbol;
    private TypeDeclarationSyntax? _part = context.TargetNode as TypeDeclarationSyntax;
    private Compilation? _compilation = context.SemanticModel.Compilation;
    private ParsedDeclaration? _parsed;

    /// <summary>What comes of parsing it, which is done once.</summary>
    public ParsedDeclaration Parse(ParseMemory memory, CancellationToken cancellation)
    {
        // Copies of a driver share what its steps gave.
        lock (_gate)
        {
            if (_parsed is null)
            {
                _parsed =
                    _type is not null && _part is not null && _compilation is not null
                        ? Parse(_type, _part, _compilation, memory, cancellation)
                        : ParsedDeclaration.None;
                // Behind it: who is cancelled may ask again.
                (_type, _part, _compilation) = (null, null, null);
            }
            return _parsed;
        }
    }

    private static ParsedDeclaration Parse(
        INamedTypeSymbol type,
        TypeDeclarationSyntax part,
        Compilation compilation,
        ParseMemory memory,
        CancellationToken cancellation
    )
    {
        if (type.FindAttribute(KnownNames.ConfigAttribute) is not { } config)
            return ParsedDeclaration.None;
        // Two parts with the attribute are two nodes of one symbol: only the first may generate, or the hint names would clash.
        if (config.ApplicationSyntaxReference is not { } reference || !Contains(part, reference))
            return ParsedDeclaration.None;
        if (memory.Find(type, compilation, cancellation, out ParseQuestion question) is { } known)
            return known;
        PlainClass? plain = PlainClass.Of(type, part, compilation);
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
