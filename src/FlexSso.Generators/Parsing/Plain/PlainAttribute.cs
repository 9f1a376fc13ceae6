using System.Collections.Immutable;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary>
/// <c>[FlexAttribute("…")]</c> on the members of a class. What the name means there is asked of the compiler, once for a class: the answer
/// is the same on each member, and costs a fraction of binding one of the attributes.
/// </summary>
internal sealed class PlainAttribute(ClassDeclarationSyntax declaration, SemanticModel model)
{
    private const string Name = "FlexAttribute";

    private bool? _isOursAlone;
    private bool? _isOursQualified;

    /// <summary>The text in the attribute; null when there is more on the property, or it may be another attribute.</summary>
    public string? NameOn(PropertyDeclarationSyntax property)
    {
        if (property.AttributeLists is not { Count: 1 } lists || lists[0] is not { Target: null, Attributes: { Count: 1 } attributes })
            return null;
        AttributeSyntax attribute = attributes[0];
        return
            attribute.ArgumentList is { Arguments: { Count: 1 } arguments }
            && arguments[0] is { NameEquals: null, NameColon: null, Expression: LiteralExpressionSyntax literal }
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && IsOurs(attribute.Name)
            ? literal.Token.ValueText
            : null;
    }

    private bool IsOurs(NameSyntax name) =>
        name switch
        {
            IdentifierNameSyntax { Identifier.Text: Name } => _isOursAlone ??= IsOursAlone(),
            QualifiedNameSyntax
            {
                Left: IdentifierNameSyntax { Identifier.Text: KnownNames.Namespace },
                Right: IdentifierNameSyntax { Identifier.Text: Name }
            } => _isOursQualified ??= IsOursQualified(),
            _ => false,
        };

    // C# takes a name for an attribute with or without the suffix, so nothing may answer to the shorter one.
    private bool IsOursAlone() =>
        Find(Name).IsEmpty && Find(KnownNames.AttributeAttribute) is { Length: 1 } found && IsOurs(found[0] as INamedTypeSymbol);

    private bool IsOursQualified() =>
        Find(KnownNames.Namespace) is { Length: 1 } found
        && found[0] is INamespaceSymbol space
        && !space.GetMembers(Name).Any()
        && space.GetMembers(KnownNames.AttributeAttribute).ToArray() is { Length: 1 } types
        && IsOurs(types[0] as INamedTypeSymbol);

    // Behind the brace: where the members' attributes are bound, and nested types and all outer scopes count.
    private ImmutableArray<ISymbol> Find(string name) => model.LookupNamespacesAndTypes(declaration.OpenBraceToken.Span.End, name: name);

    // Of an assembly that compiles, and with the constructor that is meant.
    private static bool IsOurs(INamedTypeSymbol? type) =>
        type is { Arity: 0, TypeKind: TypeKind.Class, IsAbstract: false, ContainingAssembly: not ISourceAssemblySymbol }
        && type.IsFlexSso(KnownNames.AttributeAttribute)
        && type.InstanceConstructors is { Length: 1 } constructors
        && constructors[0] is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters }
        && parameters[0] is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String };
}
