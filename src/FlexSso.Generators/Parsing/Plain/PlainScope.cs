using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary>
/// What <c>FlexAttribute</c> and <c>FlexSso.FlexAttribute</c> mean on the members of a class. The compiler is asked, at a fraction of what
/// binding one of the attributes costs, and once for all classes that see the same names.
/// </summary>
internal sealed class PlainScope
{
    /// <summary>The attribute as it is written.</summary>
    public const string ShortName = "FlexAttribute";

    // The last one of each compilation: files of configurations mostly look alike.
    private static readonly ConditionalWeakTable<Compilation, StrongBox<PlainScope?>> Last = new();

    private readonly INamespaceSymbol _namespace;
    private readonly TypeDeclarationSyntax _declaration;
    private readonly Compilation _compilation;
    private Answer _alone;
    private Answer _qualified;

    private PlainScope(INamespaceSymbol space, TypeDeclarationSyntax declaration, Compilation compilation)
    {
        _namespace = space;
        _declaration = declaration;
        _compilation = compilation;
    }

    // One word, so that two threads that ask at once see a whole answer or none.
    private enum Answer
    {
        None,
        Ours,
        Other,
    }

    /// <summary><c>[FlexAttribute]</c> is the library's.</summary>
    public bool IsOurs => (_alone == Answer.None ? _alone = ToAnswer(FindAlone()) : _alone) == Answer.Ours;

    /// <summary><c>[FlexSso.FlexAttribute]</c> is the library's.</summary>
    public bool IsOursQualified => (_qualified == Answer.None ? _qualified = ToAnswer(FindQualified()) : _qualified) == Answer.Ours;

    /// <summary>
    /// The scope of the members of a class without base class and type parameters. It must have braces; what it says of a class with nested
    /// types may be too careful for the next.
    /// </summary>
    public static PlainScope Of(INamespaceSymbol space, TypeDeclarationSyntax declaration, Compilation compilation)
    {
        StrongBox<PlainScope?> last = Last.GetOrCreateValue(compilation);
        if (last.Value is { } known && known.IsScopeOf(space, declaration))
            return known;
        return last.Value = new PlainScope(space, declaration, compilation);
    }

    // A name is looked for in the namespace and those around it, in what the file imports, and in what all files import.
    private bool IsScopeOf(INamespaceSymbol space, TypeDeclarationSyntax declaration) =>
        SymbolEqualityComparer.Default.Equals(_namespace, space)
        && FileOf(_declaration) is var (unit, inner)
        && FileOf(declaration) is var (otherUnit, otherInner)
        && AreEqual(unit.Usings, otherUnit.Usings)
        && AreEqual(inner?.Usings ?? default, otherInner?.Usings ?? default);

    // Null for a file with more in it: a type may be local to it, and namespaces may be in one another.
    private static (CompilationUnitSyntax Unit, BaseNamespaceDeclarationSyntax? Inner)? FileOf(TypeDeclarationSyntax declaration) =>
        declaration.Parent switch
        {
            CompilationUnitSyntax { Members.Count: 1, Externs.Count: 0 } unit => (unit, null),
            BaseNamespaceDeclarationSyntax
            {
                Members.Count: 1,
                Externs.Count: 0,
                Parent: CompilationUnitSyntax { Members.Count: 1, Externs.Count: 0 } unit
            } inner => (unit, inner),
            _ => null,
        };

    private static bool AreEqual(SyntaxList<UsingDirectiveSyntax> one, SyntaxList<UsingDirectiveSyntax> other)
    {
        if (one.Count != other.Count)
            return false;
        for (int i = 0; i < one.Count; i++)
        {
            if (!one[i].IsEquivalentTo(other[i]))
                return false;
        }
        return true;
    }

    // C# takes a name for an attribute with or without the suffix, so nothing may answer to the shorter one.
    private bool FindAlone() =>
        Find(ShortName).IsEmpty && Find(KnownNames.AttributeAttribute) is { Length: 1 } found && IsLibrary(found[0] as INamedTypeSymbol);

    private bool FindQualified() =>
        Find(KnownNames.Namespace) is { Length: 1 } found
        && found[0] is INamespaceSymbol space
        && !space.GetMembers(ShortName).Any()
        && space.GetMembers(KnownNames.AttributeAttribute).ToArray() is { Length: 1 } types
        && IsLibrary(types[0] as INamedTypeSymbol);

    // Behind the brace: where the members' attributes are bound.
    private ImmutableArray<ISymbol> Find(string name) =>
        _compilation.GetSemanticModel(_declaration.SyntaxTree).LookupNamespacesAndTypes(_declaration.OpenBraceToken.Span.End, name: name);

    // One that binds, with the constructor and the property that are meant. What a project declares itself may not even compile.
    private static bool IsLibrary(INamedTypeSymbol? type) =>
        type
            is {
                Arity: 0,
                TypeKind: TypeKind.Class,
                IsAbstract: false,
                DeclaredAccessibility: Accessibility.Public,
                HasUnsupportedMetadata: false,
                ContainingAssembly: not ISourceAssemblySymbol,
                BaseType:
                {
                    Name: nameof(Attribute),
                    TypeKind: TypeKind.Class,
                    ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true }
                }
            }
        && type.IsFlexSso(KnownNames.AttributeAttribute)
        && type.InstanceConstructors is { Length: 1 } constructors
        && constructors[0]
            is { DeclaredAccessibility: Accessibility.Public, HasUnsupportedMetadata: false, Parameters: { Length: 1 } parameters }
        && parameters[0] is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }
        && type.GetMembers(KnownNames.Source) is { Length: 1 } sources
        && sources[0]
            is IPropertySymbol
            {
                IsStatic: false,
                Type.SpecialType: SpecialType.System_String,
                SetMethod.DeclaredAccessibility: Accessibility.Public
            };

    private static Answer ToAnswer(bool isOurs) => isOurs ? Answer.Ours : Answer.Other;
}
